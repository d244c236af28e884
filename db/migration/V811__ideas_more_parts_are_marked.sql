-- Who sent it and what is sought can be asked to be kept from others, as the rest can.
ALTER TABLE idea DROP CONSTRAINT marked_is_known;
ALTER TABLE idea ADD CONSTRAINT marked_is_known CHECK (
    jsonb_typeof(marked) = 'object'
    AND marked - ARRAY ['TEXT', 'CHANGE', 'AMOUNT', 'PLACES', 'NEEDS', 'CONTACT', 'SUMMARY'] = '{}');
