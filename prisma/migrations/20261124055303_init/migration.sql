-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerifiedAt" TIMESTAMP(3),
    "passwordHash" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "userId" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "providerAccountId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("userId","provider")
);

-- CreateTable
CREATE TABLE "Session" (
    "userId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("userId","id")
);

-- CreateTable
CREATE TABLE "JournalHead" (
    "userId" UUID NOT NULL,
    "seq" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "JournalHead_pkey" PRIMARY KEY ("userId")
);

-- CreateTable
CREATE TABLE "Event" (
    "userId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "receivedAt" BIGINT NOT NULL,
    "kind" TEXT NOT NULL,
    "itemId" TEXT,
    "occurredAt" BIGINT NOT NULL,
    "timeZone" TEXT NOT NULL,
    "utcOffsetMin" INTEGER NOT NULL,
    "studyDay" TEXT NOT NULL,
    "deviceId" UUID NOT NULL,
    "durationMs" INTEGER,
    "payload" JSONB NOT NULL,
    "v" INTEGER NOT NULL,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("userId","id")
);

-- CreateTable
CREATE TABLE "Memory" (
    "userId" UUID NOT NULL,
    "itemId" TEXT NOT NULL,
    "stability" DOUBLE PRECISION NOT NULL,
    "difficulty" DOUBLE PRECISION NOT NULL,
    "reps" INTEGER NOT NULL,
    "lapses" INTEGER NOT NULL,
    "lastGrade" INTEGER NOT NULL,
    "lastReviewAt" BIGINT NOT NULL,
    "lastDay" TEXT NOT NULL,
    "dueDay" TEXT NOT NULL,
    "dueAt" BIGINT,
    "intervalDays" INTEGER NOT NULL,
    "scheduler" TEXT NOT NULL,

    CONSTRAINT "Memory_pkey" PRIMARY KEY ("userId","itemId")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMP(3),

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Account_provider_providerAccountId_key" ON "Account"("provider", "providerAccountId");

-- CreateIndex
CREATE INDEX "Event_userId_itemId_idx" ON "Event"("userId", "itemId");

-- CreateIndex
CREATE INDEX "Event_userId_kind_idx" ON "Event"("userId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "Event_userId_seq_key" ON "Event"("userId", "seq");

-- CreateIndex
CREATE INDEX "RateLimit_expire_idx" ON "RateLimit"("expire");

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JournalHead" ADD CONSTRAINT "JournalHead_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_userId_fkey" FOREIGN KEY ("userId") REFERENCES "JournalHead"("userId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Memory" ADD CONSTRAINT "Memory_userId_fkey" FOREIGN KEY ("userId") REFERENCES "JournalHead"("userId") ON DELETE CASCADE ON UPDATE CASCADE;
