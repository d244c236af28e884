-- A request for co-financing is sent as an idea is: its idea has the words, the sender, the keys, the
-- state and the case, and this row the money. Sums are in öre; what is not said is null.
CREATE TABLE request (
    idea_id    uuid   PRIMARY KEY REFERENCES idea ON DELETE CASCADE,
    origin_id  uuid   REFERENCES idea,
    total      bigint CHECK (total >= 0),
    payments   jsonb  NOT NULL,
    from_month date   CHECK (extract(day FROM from_month) = 1),
    to_month   date   CHECK (extract(day FROM to_month) = 1),
    CONSTRAINT not_of_itself CHECK (origin_id <> idea_id)
);
CREATE INDEX request_of ON request (origin_id) WHERE origin_id IS NOT NULL;

CREATE FUNCTION sent_requests_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM idea WHERE id = OLD.idea_id AND reference IS NOT NULL) THEN
        RAISE EXCEPTION 'What has been sent is not rewritten';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER sent_requests_stay BEFORE UPDATE OR DELETE ON request
    FOR EACH ROW EXECUTE FUNCTION sent_requests_stay();
