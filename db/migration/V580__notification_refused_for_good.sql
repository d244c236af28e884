-- The mail server said that it will never take this address (RFC 5321, 4.2.1).
ALTER TABLE letter ADD COLUMN refused boolean NOT NULL DEFAULT false;
-- Until then nobody is written to: the last letter was refused for good.
ALTER TABLE watch ADD COLUMN rests_until date;
