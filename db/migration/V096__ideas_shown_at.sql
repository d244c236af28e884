-- When an idea was last shown to everybody: what is new to those who follow.
ALTER TABLE idea ADD COLUMN shown_at timestamptz;
UPDATE idea SET shown_at = received_at WHERE summary_shown;

CREATE INDEX idea_shown ON idea ((coalesce(shown_at, received_at)) DESC, reference DESC)
    WHERE summary_shown AND state IN ('SUBMITTED', 'ANSWERED');

-- Beside public_idea, row for row.
CREATE VIEW shown_idea AS
SELECT reference, coalesce(shown_at, received_at) AS shown_at
FROM idea
WHERE summary_shown AND state IN ('SUBMITTED', 'ANSWERED');
