-- What happened on a day, whatever it was about.
CREATE INDEX case_log_at ON case_log (at);
