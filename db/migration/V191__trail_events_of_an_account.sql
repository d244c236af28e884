-- What has happened to one account, and what it has done, newest first.
CREATE INDEX security_event_account ON security_event (account_id, id);
CREATE INDEX security_event_by ON security_event (by_id, id) WHERE by_id IS NOT NULL;
