-- How often an offer's holders changed it: two who write at once are told of each other.
ALTER TABLE offer ADD COLUMN rewritten int NOT NULL DEFAULT 0;

-- Where a mail program ends letters that recur. It goes when the letter has gone, as the text does.
ALTER TABLE letter ADD COLUMN unsubscribe text;
ALTER TABLE letter ADD CONSTRAINT unsubscribe_goes_with_the_letter CHECK (
    unsubscribe IS NULL OR state IN ('WAITING', 'SENDING'));
