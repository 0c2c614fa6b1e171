"""Coming in: the quick admission of nine fields, its match panel and the fold-out for everything else."""
