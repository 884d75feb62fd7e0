"""What keeps child processes running, and ends them."""
