"""What Prometheus learns about the event side of a worker."""

from prometheus_client import Counter, Gauge, Histogram

RELAY_LEADS = Gauge("daihoi_relay_leads", "1 while this process holds the relay's lock")
RELAY_PUBLISHED = Counter("daihoi_relay_published_total", "Outbox rows that Kafka acknowledged")
RELAY_WAITING = Gauge("daihoi_relay_waiting", "Outbox rows not yet published, as the leading relay counts them")
RELAY_PARKED = Gauge("daihoi_relay_parked", "Outbox rows given up on: each holds its key until a person decides")

APPLIED = Counter("daihoi_consumer_applied_total", "Events whose effects were committed", ["type"])
REPEATED = Counter("daihoi_consumer_repeated_total", "Events that the inbox knew already")
DEAD = Counter("daihoi_consumer_dead_letters_total", "Events put aside as dead letters")
WAITED_OUT = Counter("daihoi_consumer_waited_out_total", "Batches tried again after trouble that passes", ["trouble"])
BATCH = Histogram("daihoi_consumer_batch_events", "Events in one transaction", buckets=(1, 2, 5, 10, 20, 50, 100, 200))
LAG = Gauge("daihoi_consumer_lag", "Messages in Kafka that the consumer group has not committed")
