-- How many days before a meeting its agenda is ready: what is put there later is said to be late.
ALTER TABLE region_setting ADD COLUMN agenda_days int NOT NULL DEFAULT 7 CHECK (agenda_days BETWEEN 0 AND 30);
