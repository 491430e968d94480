-- 0001_comment_mood_comment_size
-- schemac 1  schema d23e09f11f83 -> 20e07acddef5  text 7f59cdee56fe
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

COMMENT ON TYPE mood IS 'How they say they feel';

COMMENT ON TYPE size IS 'Of a shirt';
