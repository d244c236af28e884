-- Each part that can be lacking in what was sent can be asked about.
ALTER TABLE completion_part DROP CONSTRAINT completion_part_part_check;
ALTER TABLE completion_part ADD CONSTRAINT completion_part_part_check CHECK (part IN (
    'TITLE', 'TEXT', 'CHANGE', 'PLACES', 'AMOUNT', 'SUMMARY', 'NAME', 'ORGANISATION', 'TELEPHONE',
    'PLAN', 'INTENTS', 'FILES'));
