-- What an officer calls a case whose sender gave it no name: the sender's own words stay as they are.
ALTER TABLE assessment_case
    ADD COLUMN called text NOT NULL DEFAULT '',
    ADD COLUMN kind text CHECK (kind IN ('NEED', 'PRE_STUDY', 'PROJECT')),
    ADD COLUMN needs text[] NOT NULL DEFAULT '{}'
        CHECK (needs <@ ARRAY ['ADVICE', 'PARTNER', 'PROJECT_OWNER', 'MONEY']);
