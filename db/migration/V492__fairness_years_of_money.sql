-- What has been published of a year's money: settled once, when it has ended, and never changed. No sum
-- of fewer than five requests stands here, nor one that it could be computed from.
CREATE TABLE published_year (
    year         integer     PRIMARY KEY,
    figures      jsonb       NOT NULL,
    published_at timestamptz NOT NULL
);

CREATE TRIGGER published_quarter_stays BEFORE UPDATE OR DELETE ON published_year
    FOR EACH ROW EXECUTE FUNCTION published_quarter_stays();
