-- Who did what in a case is its log; the diary (diarium) is the region's own register. Who sends an
-- idea is its sender. What the tables hold stays as it is.
ALTER TABLE diary_entry RENAME TO case_log;
ALTER TABLE idea RENAME COLUMN owner_choice TO sender_choice;
ALTER TABLE assessment_case RENAME COLUMN owner_choice TO sender_choice;
ALTER TABLE assessment_case RENAME COLUMN owner_chose_at TO sender_chose_at;

-- What triggers name as text does not follow by itself.
DO $$
DECLARE
    one regprocedure;
BEGIN
    FOR one IN
        SELECT oid FROM pg_proc
        WHERE pronamespace = 'public'::regnamespace AND prokind = 'f'
          AND prosrc ~ '\m(owner_choice|owner_chose_at|diary_entry)\M'
    LOOP
        EXECUTE regexp_replace(regexp_replace(regexp_replace(pg_get_functiondef(one),
            '\mowner_choice\M', 'sender_choice', 'g'),
            '\mowner_chose_at\M', 'sender_chose_at', 'g'),
            '\mdiary_entry\M', 'case_log', 'g');
    END LOOP;
END $$;
