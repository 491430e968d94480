-- 0003_change_mood_settle                                        draft until committed
-- schemac 1  schema 2da91c3e40be -> 351208a69642  text b7a83f6006ee
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

-- Scans dogs and walks; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM walks a WHERE a.dog IS NOT NULL AND NOT EXISTS (SELECT FROM dogs b WHERE b.mood = a.dog)
ALTER TABLE walks VALIDATE CONSTRAINT walks_dog_fkey;

ANALYZE dogs (mood);

ANALYZE users (mood);

ANALYZE walks (dog);

RESET lock_timeout;
