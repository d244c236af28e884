-- What has been published of a quarter: settled once, the day after it ended, and never changed, so
-- that two days' pages never differ by one idea. Nothing under five stands here.
CREATE TABLE published_quarter (
    first_day    date        PRIMARY KEY CHECK (first_day = date_trunc('quarter', first_day::timestamp)::date),
    figures      jsonb       NOT NULL,
    published_at timestamptz NOT NULL
);

CREATE FUNCTION published_quarter_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'What is published of a quarter is not rewritten';
END $$;
CREATE TRIGGER published_quarter_stays BEFORE UPDATE OR DELETE ON published_quarter
    FOR EACH ROW EXECUTE FUNCTION published_quarter_stays();

-- Whether a member has said that her name may stand on the public page about the group.
ALTER TABLE group_member ADD COLUMN named boolean NOT NULL DEFAULT false;
