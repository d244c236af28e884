-- Which areas there are, the editions of the strategy say, and no rule of a table: another region has other
-- areas, and more or fewer. 0 is no area in particular. What an earlier edition had stays.
CREATE TABLE strategy_area (
    number int PRIMARY KEY CHECK (number >= 0)
);

INSERT INTO strategy_area (number)
SELECT 0
UNION
SELECT jsonb_path_query(content, '$.goals[*].priorities[*].interventionAreas[*].number')::int FROM strategy_edition
UNION
-- What has been used stays known, also where no edition that is kept here has it.
SELECT used FROM (
    SELECT area FROM strateg UNION SELECT area FROM project UNION SELECT area FROM assessment_case
    UNION SELECT area FROM kept_filter UNION SELECT area FROM board_line
    UNION SELECT unnest(areas) FROM funding_source UNION SELECT unnest(areas) FROM funding_call
    UNION SELECT unnest(areas) FROM watch UNION SELECT unnest(areas) FROM group_member
    UNION SELECT unnest(areas) FROM conference_guest) AS every (used)
WHERE used IS NOT NULL;

ALTER TABLE strateg
    DROP CONSTRAINT strateg_area_check,
    ADD FOREIGN KEY (area) REFERENCES strategy_area (number);

ALTER TABLE project
    DROP CONSTRAINT project_area_check,
    ADD CHECK (area > 0),
    ADD FOREIGN KEY (area) REFERENCES strategy_area (number);

ALTER TABLE assessment_case
    DROP CONSTRAINT assessment_case_area_check,
    ADD CHECK (area > 0),
    ADD FOREIGN KEY (area) REFERENCES strategy_area (number);

ALTER TABLE kept_filter
    DROP CONSTRAINT kept_filter_area_check,
    ADD CHECK (area > 0),
    ADD FOREIGN KEY (area) REFERENCES strategy_area (number);

ALTER TABLE board_line
    DROP CONSTRAINT board_line_area_check,
    ADD FOREIGN KEY (area) REFERENCES strategy_area (number);

-- A foreign key cannot look into an array.
CREATE FUNCTION areas_are_known() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT FROM unnest(NEW.areas) AS one
        WHERE NOT EXISTS (SELECT FROM strategy_area WHERE number = one AND number > 0)) THEN
        RAISE foreign_key_violation USING MESSAGE = 'No edition of the strategy has that area';
    END IF;
    RETURN NEW;
END $$;

ALTER TABLE funding_source DROP CONSTRAINT funding_source_areas_check;
CREATE TRIGGER areas_are_known BEFORE INSERT OR UPDATE OF areas ON funding_source
    FOR EACH ROW EXECUTE FUNCTION areas_are_known();

ALTER TABLE funding_call DROP CONSTRAINT funding_call_areas_check;
CREATE TRIGGER areas_are_known BEFORE INSERT OR UPDATE OF areas ON funding_call
    FOR EACH ROW EXECUTE FUNCTION areas_are_known();

ALTER TABLE watch DROP CONSTRAINT watch_areas_check;
CREATE TRIGGER areas_are_known BEFORE INSERT OR UPDATE OF areas ON watch
    FOR EACH ROW EXECUTE FUNCTION areas_are_known();

ALTER TABLE group_member DROP CONSTRAINT group_member_areas_check;
CREATE TRIGGER areas_are_known BEFORE INSERT OR UPDATE OF areas ON group_member
    FOR EACH ROW EXECUTE FUNCTION areas_are_known();

CREATE TRIGGER areas_are_known BEFORE INSERT OR UPDATE OF areas ON conference_guest
    FOR EACH ROW EXECUTE FUNCTION areas_are_known();
