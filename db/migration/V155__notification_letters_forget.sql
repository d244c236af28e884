-- A letter knows what it is about, so that it is forgotten with it. Of a sealed letter that is sent, or that
-- was given up, neither the link nor the address is kept: that it went, when and of what kind stays.
ALTER TABLE letter ADD COLUMN about uuid; -- an idea, an offer, an introduction, a watch or an account
CREATE INDEX letter_about ON letter (about) WHERE about IS NOT NULL;

UPDATE letter SET body = NULL, recipient = '' WHERE sealed AND state IN ('SENT', 'FAILED');

ALTER TABLE letter DROP CONSTRAINT sealed_letters_are_wiped;
ALTER TABLE letter ADD CONSTRAINT sealed_letters_are_wiped CHECK (
    NOT sealed OR state IN ('WAITING', 'SENDING') OR (body IS NULL AND recipient = ''));
