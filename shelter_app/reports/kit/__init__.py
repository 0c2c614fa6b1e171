"""What all documents share: page, fonts, letterhead, footer, fields, tables, signatures and drawings."""
