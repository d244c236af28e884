-- The rows that a sender has taken out of her plan since she last sent it, to put back.
ALTER TABLE plan_draft ADD removed jsonb NOT NULL DEFAULT '[]';
