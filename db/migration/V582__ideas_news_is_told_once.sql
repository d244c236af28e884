-- When an idea became news to those who watch: empty while it is hidden and has been told to nobody.
ALTER TABLE idea ADD COLUMN news_at timestamptz;

ALTER TABLE idea DISABLE TRIGGER sent_ideas_stay;
UPDATE idea SET news_at = coalesce(shown_at, received_at) WHERE reference IS NOT NULL;
ALTER TABLE idea ENABLE TRIGGER sent_ideas_stay;

CREATE INDEX idea_news ON idea (news_at) WHERE summary_shown AND state IN ('SUBMITTED', 'ANSWERED');
