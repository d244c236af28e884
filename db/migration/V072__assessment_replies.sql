-- When the sender herself ended a pause, by answering.
ALTER TABLE case_pause ADD COLUMN replied_at timestamptz;

CREATE INDEX case_pause_of ON case_pause (idea_id);
