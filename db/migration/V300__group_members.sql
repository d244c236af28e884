-- Who is in the cross-sector group: appointed personally, for a period whose days are both
-- inclusive, and told of her duty of secrecy (OSL 2 kap. 1 §) before. An appointment is ended by an
-- earlier last day, never erased; one that ends before it has begun has a last day before its first.
CREATE TABLE group_member (
    id                uuid        PRIMARY KEY,
    account_id        uuid        NOT NULL,
    function          text        NOT NULL
        CHECK (function IN ('CHAIR', 'SECRETARY', 'MEMBER', 'SUBSTITUTE')),
    -- The account of the member whom a substitute stands in for.
    substitutes       uuid        CHECK (substitutes <> account_id),
    from_day          date        NOT NULL,
    to_day            date        NOT NULL CHECK (to_day >= from_day - 1),
    told_day          date        NOT NULL,
    -- The region's, or has an assignment from it (uppdragstagare).
    employee          boolean     NOT NULL,
    areas             int[]       NOT NULL CHECK (areas <@ ARRAY [1, 2, 3, 4, 5, 6, 7]),
    organisations     text[]      NOT NULL CHECK (cardinality(organisations) > 0),
    absent_from       date,
    absent_to         date        CHECK (absent_to >= absent_from),
    appointed_by      uuid        NOT NULL,
    appointed_by_name text        NOT NULL,
    appointed_at      timestamptz NOT NULL,
    CONSTRAINT a_substitute_for_somebody CHECK ((function = 'SUBSTITUTE') = (substitutes IS NOT NULL)),
    CONSTRAINT told_before CHECK (told_day <= from_day),
    CONSTRAINT absence_whole CHECK ((absent_from IS NULL) = (absent_to IS NULL)),
    CONSTRAINT one_chair EXCLUDE USING gist (daterange(from_day, to_day + 1) WITH &&)
        WHERE (function = 'CHAIR'),
    CONSTRAINT one_secretary EXCLUDE USING gist (daterange(from_day, to_day + 1) WITH &&)
        WHERE (function = 'SECRETARY')
);
CREATE INDEX group_member_account ON group_member (account_id, from_day);

-- A person has one appointment on a day. Those who appoint take turns.
CREATE FUNCTION one_appointment_on_a_day() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('group_member', 0));
    IF EXISTS (SELECT FROM group_member other
               WHERE other.account_id = NEW.account_id AND other.id <> NEW.id
                 AND daterange(other.from_day, other.to_day + 1)
                     && daterange(NEW.from_day, NEW.to_day + 1)) THEN
        RAISE EXCEPTION 'One appointment a person on a day';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER one_appointment_on_a_day BEFORE INSERT OR UPDATE OF from_day, to_day ON group_member
    FOR EACH ROW EXECUTE FUNCTION one_appointment_on_a_day();
