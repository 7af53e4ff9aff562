-- A test that nobody fails has no pass mark.
ALTER TABLE "quiz" DROP CONSTRAINT "quiz_settings";
ALTER TABLE "quiz" ADD CONSTRAINT "quiz_settings" CHECK ("pass_mark" BETWEEN 0 AND 100 AND "question_count" > 0 AND "attempts_allowed" >= 0 AND "delay_minutes" >= 0);
