-- When a call became news to those who watch: empty while it is away and has been told to nobody.
ALTER TABLE funding_call ADD COLUMN news_at timestamptz;
UPDATE funding_call SET news_at = published_at;
