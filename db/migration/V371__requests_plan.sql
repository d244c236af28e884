-- The plan of a request that has been sent: one draft, row by row, which its sender alone reads; and
-- each version as it was sent. Sums are in öre.
CREATE TABLE plan_draft (
    idea_id uuid   PRIMARY KEY REFERENCES request ON DELETE CASCADE,
    rows    jsonb  NOT NULL,
    version bigint NOT NULL
);
CREATE TABLE plan_version (
    idea_id uuid        NOT NULL REFERENCES request,
    number  integer     NOT NULL CHECK (number > 0),
    rows    jsonb       NOT NULL,
    sent_at timestamptz NOT NULL,
    PRIMARY KEY (idea_id, number)
);

CREATE FUNCTION sent_plans_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'What has been sent is not rewritten';
END $$;
CREATE TRIGGER sent_plans_stay BEFORE UPDATE OR DELETE ON plan_version
    FOR EACH ROW EXECUTE FUNCTION sent_plans_stay();
