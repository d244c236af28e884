-- Whether a key went out by letter: it holds no longer than the address that the letter went to.
-- Of the keys that are there already nobody knows; each of them may have.
ALTER TABLE idea_key ADD COLUMN by_letter boolean NOT NULL DEFAULT true;
ALTER TABLE idea_key ALTER COLUMN by_letter DROP DEFAULT;
