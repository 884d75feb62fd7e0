"""PostgreSQL and Kafka on one machine, and who signs in to them."""
