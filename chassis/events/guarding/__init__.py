"""Who may do what in Kafka: passwords and rules, told to it by its administrator."""
