"""What the windows around the registry share: passphrases, the recovery sheet, keys, copies, the centre."""
