-- What its sender asks to have kept from others, part by part and with her reason: {"TEXT": "..."}.
-- On the row itself, so that each view that tells others of an idea leaves it out in one place, and
-- so that it stays with what was sent as the words do.
ALTER TABLE idea ADD COLUMN marked jsonb NOT NULL DEFAULT '{}'
    CONSTRAINT marked_is_known CHECK (
        jsonb_typeof(marked) = 'object'
        AND marked - ARRAY ['TEXT', 'CHANGE', 'AMOUNT', 'PLACES', 'SUMMARY'] = '{}');

-- What everybody may read is not marked: whoever lets the summary be shown takes its mark away.
CREATE FUNCTION shown_is_not_marked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.summary_allowed THEN
        NEW.marked := NEW.marked - 'SUMMARY';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER shown_is_not_marked BEFORE INSERT OR UPDATE ON idea
    FOR EACH ROW EXECUTE FUNCTION shown_is_not_marked();
