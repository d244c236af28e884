-- What the region and the sender tell each other between the receipt and the answer. Lines are added, never changed.
CREATE TABLE idea_exchange (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    idea_id      uuid        NOT NULL REFERENCES idea (id),
    kind         text        NOT NULL CHECK (kind IN ('ASKED', 'REPLIED', 'RESUMED', 'DELAYED')),
    at           timestamptz NOT NULL,
    text         text        NOT NULL,
    answer_by    date, -- in force from then on; the sender's reply sets none
    group_meets  date,
    CONSTRAINT the_region_gives_dates CHECK ((kind = 'REPLIED') = (answer_by IS NULL))
);

CREATE INDEX idea_exchange_of ON idea_exchange (idea_id, id);
