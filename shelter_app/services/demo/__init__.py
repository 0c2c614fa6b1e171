"""The demo centre: twenty invented stories, told to the registry by its own services, as staff would have told them."""
