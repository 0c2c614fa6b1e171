"""Files that leave this computer safely and come back signed: key cards, plans put before an officer, answers."""
