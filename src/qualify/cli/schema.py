"""``qualify schema``: print what goes in and what comes out as JSON Schema."""

import json

import click

from qualify.schema import SCHEMAS, SchemaName, schema_of


@click.command()
@click.argument("name", type=click.Choice(SCHEMAS), default="report")
def schema(name: SchemaName) -> None:
    """Print the JSON Schema of what goes in or comes out, of a report when left out, with its own version."""
    click.echo(json.dumps(schema_of(name), indent=2))
