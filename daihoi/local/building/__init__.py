"""What is fetched and built before anything runs."""
