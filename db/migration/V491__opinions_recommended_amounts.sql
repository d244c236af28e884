-- What a statement recommends of a fund where it is not what is sought, in öre: on conditions it may be
-- less. It stays as the statement stays.
CREATE TABLE recommended_money (
    subject_id uuid    NOT NULL,
    number     integer NOT NULL,
    one_to_one bigint  CHECK (one_to_one >= 0),
    erdf       bigint  CHECK (erdf >= 0),
    PRIMARY KEY (subject_id, number),
    FOREIGN KEY (subject_id, number) REFERENCES statement (subject_id, number)
);

CREATE FUNCTION confirmed_money_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR EXISTS (
        SELECT FROM statement AS one
        WHERE one.subject_id = NEW.subject_id AND one.number = NEW.number AND one.confirmed_at IS NOT NULL) THEN
        RAISE EXCEPTION 'A confirmed statement is not rewritten';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER confirmed_money_stays BEFORE INSERT OR UPDATE OR DELETE ON recommended_money
    FOR EACH ROW EXECUTE FUNCTION confirmed_money_stays();
