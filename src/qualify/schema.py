"""JSON Schemas of what goes in and comes out, each with its own version, apart from the package's."""

from typing import Literal, get_args

from qualify.connections import CONNECTION_SCHEMA, SORTED_SCHEMA, Connection, Sorted
from qualify.models import DRAFT_SCHEMA, Draft
from qualify.report import REPORT_SCHEMA, Report

SchemaName = Literal["draft", "report", "connection", "sorted"]
SCHEMAS: tuple[SchemaName, ...] = get_args(SchemaName)

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema_of(name: SchemaName) -> dict[str, object]:
    """Give the JSON Schema (2020-12) of what goes in or comes out.

    Args:
        name: ``draft`` or its ``report``, ``connection`` or how it was ``sorted``.
    """
    if name == "draft":
        return _headed(name, DRAFT_SCHEMA, Draft.model_json_schema())
    if name == "connection":
        return _headed(name, CONNECTION_SCHEMA, Connection.model_json_schema())
    if name == "sorted":
        return _headed(name, SORTED_SCHEMA, Sorted.model_json_schema(mode="serialization"))
    return _headed(name, REPORT_SCHEMA, Report.model_json_schema(mode="serialization"))


def _headed(name: str, version: str, schema: dict[str, object]) -> dict[str, object]:
    return {"$schema": _DIALECT, "$id": f"urn:qualify:{name}:{version}", "version": version, **schema}
