"""What a file says about where somebody is, what they brought along, and to whom they belong."""
