-- What has come of a grant, as it was known on the day of the list.
ALTER TABLE board_line ADD COLUMN results jsonb NOT NULL DEFAULT '[]';
