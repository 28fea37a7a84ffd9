CREATE TABLE "release_answer" (
	"release_id" integer NOT NULL,
	"question" text NOT NULL,
	"answer" json NOT NULL,
	CONSTRAINT "release_answer_release_id_question_pk" PRIMARY KEY("release_id","question")
);
