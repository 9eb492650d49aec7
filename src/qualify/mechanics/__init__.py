"""What a machine can check on a message, whatever it says: headers, links, addresses."""
