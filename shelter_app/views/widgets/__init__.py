"""Small widgets, painters and delegates that several pages share."""
