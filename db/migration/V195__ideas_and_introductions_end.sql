-- When a draft was last changed, and when its owner was told that it ends. For those that stand here already
-- the time begins now.
ALTER TABLE idea ADD COLUMN changed_at timestamptz NOT NULL DEFAULT now();
ALTER TABLE idea ADD COLUMN warned_on date;
CREATE INDEX idea_unsent ON idea (changed_at) WHERE reference IS NULL;

-- What is over may be asked anew, also where what was written is kept: it is a public record until a decision
-- on disposal says otherwise.
ALTER TABLE introduction ADD COLUMN over_at timestamptz;
UPDATE introduction SET over_at = erased_at;
ALTER TABLE introduction ADD CONSTRAINT erased_is_over CHECK (erased_at IS NULL OR over_at IS NOT NULL);
DROP INDEX introduction_once;
CREATE UNIQUE INDEX introduction_once ON introduction (subject, lower(email)) WHERE over_at IS NULL;

ALTER TABLE offer DROP CONSTRAINT removed_has_no_address;
