-- Who is to pay for a part of a request is asked by letter, and says yes or no once. What she saw when
-- she did is kept as it was, with its fingerprint.
CREATE TABLE intent (
    id          uuid        PRIMARY KEY,
    number      bigint      GENERATED ALWAYS AS IDENTITY,
    idea_id     uuid        NOT NULL REFERENCES idea (id),
    row_id      uuid        NOT NULL,
    payer       text        NOT NULL,
    email       text        NOT NULL,
    summary     text        NOT NULL,
    conditions  text        NOT NULL,
    language    text        NOT NULL,
    state       text        NOT NULL CHECK (state IN ('ASKED', 'CONFIRMED', 'DECLINED', 'CANCELLED')),
    asked_at    timestamptz NOT NULL,
    shown       text,
    fingerprint text        NOT NULL DEFAULT '',
    name        text        NOT NULL DEFAULT '',
    capacity    text        NOT NULL DEFAULT '',
    decision    text        NOT NULL DEFAULT '',
    decided     date,
    reason      text        NOT NULL DEFAULT '',
    answered_at timestamptz,
    CONSTRAINT answered_whole CHECK (
        (state IN ('CONFIRMED', 'DECLINED')) = (answered_at IS NOT NULL)
        AND (answered_at IS NOT NULL) = (shown IS NOT NULL))
);
CREATE INDEX intent_of ON intent (idea_id, number);
CREATE UNIQUE INDEX intent_one_at_a_time ON intent (idea_id, row_id) WHERE state = 'ASKED';
CREATE INDEX intent_to ON intent (lower(email));

CREATE FUNCTION intent_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.answered_at IS NOT NULL THEN
        RAISE EXCEPTION 'What somebody has confirmed is not rewritten';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER intent_stays BEFORE UPDATE ON intent
    FOR EACH ROW EXECUTE FUNCTION intent_stays();
