-- 0002_change_mood_switch                                        draft until committed
-- schemac 1  schema 2da91c3e40be -> 351208a69642  text eb7ff243edf2
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE dogs IN SHARE ROW EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses dogs waits from here on
LOCK TABLE walks IN SHARE ROW EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Brief SHARE ROW EXCLUSIVE on dogs and walks: catalogue only.
ALTER TABLE walks ADD CONSTRAINT walks_dog_fkey FOREIGN KEY (dog) REFERENCES dogs (mood) NOT VALID;
