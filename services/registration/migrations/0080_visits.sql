-- With whom and how somebody comes: companions, drivers, cars, from which day to which, whom to ring. Personal data of people
-- who are on no list: it goes with the person whose visit it is.
CREATE TABLE visits (
    delegate_id   uuid        PRIMARY KEY REFERENCES delegates,
    congress_id   uuid        NOT NULL,
    companions    int         NOT NULL CHECK (companions BETWEEN 0 AND 50),
    drivers       int         NOT NULL CHECK (drivers BETWEEN 0 AND 50),
    cars          int         NOT NULL CHECK (cars BETWEEN 0 AND 50),
    arrives_on    date,
    leaves_on     date,
    contact_name  text        NOT NULL,
    contact_phone text        NOT NULL,
    version       int         NOT NULL CHECK (version > 0),
    source        text        NOT NULL CHECK (source IN ('DELEGATE', 'UNIT', 'ORGANIZERS')),
    said_at       timestamptz NOT NULL,
    CHECK (leaves_on >= arrives_on)
);
CREATE INDEX visits_of ON visits (congress_id);
