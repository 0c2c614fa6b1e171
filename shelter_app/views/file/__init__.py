"""The file of one resident: who this is, what happened, who may come near, and what is printed from it."""
