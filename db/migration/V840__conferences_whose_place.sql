-- An officer may take one place away: that it is not genuine, or somebody rang. Who did, and why, stays by it.
ALTER TABLE conference_guest ADD COLUMN removed_at timestamptz;
ALTER TABLE conference_guest ADD COLUMN removed_by text NOT NULL DEFAULT '';
ALTER TABLE conference_guest ADD COLUMN removed_why text NOT NULL DEFAULT ''; -- to her, and to officers

-- How many may come of one organisation, and when those who met were asked what came of it.
ALTER TABLE conference_day ADD COLUMN per_organisation int NOT NULL DEFAULT 5
    CHECK (per_organisation BETWEEN 1 AND 1000);
UPDATE conference_day SET per_organisation = LEAST(places, 1000); -- nobody was told of a number when they signed up
ALTER TABLE conference_day ADD COLUMN asked_at timestamptz;

ALTER TABLE conference_guest ADD CONSTRAINT removed_comes_no_more CHECK (removed_at IS NULL OR state = 'WITHDRAWN');
