-- Until which day the units send their plans of the congresses one level down (1 August 2024 in the plan of June 2024). No row: no
-- day was set.
CREATE TABLE lower_plans_due (
    congress_id uuid PRIMARY KEY REFERENCES congresses,
    version     int NOT NULL,
    due_on      date
);
