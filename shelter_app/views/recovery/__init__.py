"""The recovery sheet on the screen: printed and typed back, and the way in with it when nothing else opens."""
