<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uz_UZ" sourcelanguage="en_GB">
<context>
    <name>ProcedureForm</name>
    <message>
        <source>Added by the centre</source>
        <translation type="unfinished">Markaz tomonidan qo‘shilgan</translation>
    </message>
    <message>
        <source>Clause {clause}</source>
        <translation type="unfinished">{clause}-band</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Sana</translation>
    </message>
    <message>
        <source>For the officer: not asked yet</source>
        <translation type="unfinished">Xodim uchun: hali so‘ralmagan</translation>
    </message>
    <message>
        <source>Form {number}</source>
        <translation type="unfinished">{number}-shakl</translation>
    </message>
    <message>
        <source>Form {number} ({procedure})</source>
        <translation type="unfinished">{number}-shakl ({procedure})</translation>
    </message>
    <message>
        <source>Gone on without: {what} ({clause}). Decided by {who} on {day}: {reason}</source>
        <translation type="unfinished">Qadam ushbu shartsiz qo‘yildi: {what} ({clause}). Qaror – {who}, {day}: {reason}</translation>
    </message>
    <message>
        <source>I agree to be identified (signature)</source>
        <translation type="unfinished">Identifikatsiyaga rozilik (imzo)</translation>
    </message>
    <message>
        <source>Interpreter (if any)</source>
        <translation type="unfinished">Tarjimon (bo‘lsa)</translation>
    </message>
    <message>
        <source>It could not wait for anybody to sign beside the child: {reason}</source>
        <translation type="unfinished">Bolaning yonida kimdir imzo qo‘yguncha kutib bo‘lmadi: {reason}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Tili</translation>
    </message>
    <message>
        <source>Legal representative (if any)</source>
        <translation type="unfinished">Qonuniy vakil (bo‘lsa)</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation type="unfinished">Shaxsning ismi</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Yo‘q</translation>
    </message>
    <message>
        <source>Nobody was asked these questions yet. Two empty boxes do not mean “no”.</source>
        <translation type="unfinished">Bu savollar hali berilmagan. Ikki bo‘sh katak “yo‘q” degani emas.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Tashkilot</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Joyi</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished">Imzolar</translation>
    </message>
    <message>
        <source>Specialist who fills in the form (position, name)</source>
        <translation type="unfinished">Shaklni to‘ldiruvchi mutaxassis (lavozimi, ismi)</translation>
    </message>
    <message>
        <source>The centre&apos;s own form</source>
        <translation type="unfinished">Markazning o‘z shakli</translation>
    </message>
    <message>
        <source>The guardianship authority signs beside the child in the place of the parents: {reason}</source>
        <translation type="unfinished">Ota-onasining o‘rniga bolaning yonida vasiylik va homiylik organi imzo qo‘yadi: {reason}</translation>
    </message>
    <message>
        <source>Working translation, not yet approved</source>
        <translation type="unfinished">Ishchi tarjima, hali tasdiqlanmagan</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ha</translation>
    </message>
    <message>
        <source>kept with the medical staff</source>
        <translation type="unfinished">tibbiyot xodimida saqlanadi</translation>
    </message>
</context>
<context>
    <name>age_statement</name>
    <message>
        <source>Age in the person&apos;s own words</source>
        <translation type="unfinished">Shaxsning o‘z so‘zi bo‘yicha yoshi</translation>
    </message>
    <message>
        <source>By an expert</source>
        <translation type="unfinished">Ekspert xulosasi bo‘yicha</translation>
    </message>
    <message>
        <source>By appearance</source>
        <translation type="unfinished">Tashqi ko‘rinishi bo‘yicha</translation>
    </message>
    <message>
        <source>By document</source>
        <translation type="unfinished">Hujjat bo‘yicha</translation>
    </message>
    <message>
        <source>Director</source>
        <translation type="unfinished">Direktor</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Qonuniy vakil (to‘liq ismi, kim bo‘ladi)</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Mutaxassis</translation>
    </message>
    <message>
        <source>Statement on age</source>
        <translation type="unfinished">Yosh haqida bayonot</translation>
    </message>
    <message>
        <source>Which document, and doubts about it</source>
        <translation type="unfinished">Qaysi hujjat va unga qanday shubha bor</translation>
    </message>
    <message>
        <source>Which of them is used for decisions</source>
        <translation type="unfinished">Qarorlar ulardan qaysi biri bo‘yicha qabul qilinadi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Nima uchun</translation>
    </message>
    <message>
        <source>appearance</source>
        <translation type="unfinished">tashqi ko‘rinishi</translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished">hujjat</translation>
    </message>
    <message>
        <source>expert</source>
        <translation type="unfinished">ekspert</translation>
    </message>
    <message>
        <source>own words</source>
        <translation type="unfinished">o‘z so‘zi</translation>
    </message>
</context>
<context>
    <name>child_sheet</name>
    <message>
        <source>At night it is quiet. If you are afraid, wake the person on duty.</source>
        <translation type="unfinished">Kechasi tinch bo‘ladi. Qo‘rqsang, navbatchini uyg‘ot.</translation>
    </message>
    <message>
        <source>Call 111</source>
        <translation type="unfinished">111 ga qo‘ng‘iroq qil</translation>
    </message>
    <message>
        <source>How we live here</source>
        <translation type="unfinished">Biz bu yerda qanday yashaymiz</translation>
    </message>
    <message>
        <source>If somebody does you harm, tell any grown-up you trust. It is not your fault.</source>
        <translation type="unfinished">Kimdir senga yomonlik qilsa, ishongan kattangga ayt. Bu sening aybing emas.</translation>
    </message>
    <message>
        <source>Not to answer a question, and to ask for a break.</source>
        <translation type="unfinished">Savolga javob bermaslik va tanaffus so‘rash.</translation>
    </message>
    <message>
        <source>The grown-up who looks after you</source>
        <translation type="unfinished">Senga g‘amxo‘rlik qiladigan katta odam</translation>
    </message>
    <message>
        <source>The nurse or doctor</source>
        <translation type="unfinished">Hamshira yoki shifokor</translation>
    </message>
    <message>
        <source>This is the telephone for children. It is free and answers day and night.</source>
        <translation type="unfinished">Bu bolalar uchun telefon. Qo‘ng‘iroq bepul, kecha-kunduz javob berishadi.</translation>
    </message>
    <message>
        <source>This sheet is for you. You may keep it. If you cannot read it, ask us: we will read it to you.</source>
        <translation type="unfinished">Bu varaq sen uchun. Uni o‘zingga olib qo‘y. O‘qiy olmasang, bizga ayt: birga o‘qiymiz.</translation>
    </message>
    <message>
        <source>To be safe. Nobody here may hit you, shout at you or humiliate you.</source>
        <translation type="unfinished">Xavfsiz bo‘lish. Bu yerda hech kim seni urishi, senga baqirishi yoki xo‘rlashi mumkin emas.</translation>
    </message>
    <message>
        <source>To complain. Nobody will punish you for it.</source>
        <translation type="unfinished">Shikoyat qilish. Buning uchun hech kim seni jazolamaydi.</translation>
    </message>
    <message>
        <source>To eat, to sleep in a warm bed, to wash and to have clean clothes.</source>
        <translation type="unfinished">Ovqatlanish, issiq o‘rinda uxlash, yuvinish va toza kiyim kiyish.</translation>
    </message>
    <message>
        <source>To know what will happen to you and why.</source>
        <translation type="unfinished">Sen bilan nima bo‘lishini va nima uchunligini bilish.</translation>
    </message>
    <message>
        <source>To learn, to play and to rest.</source>
        <translation type="unfinished">O‘qish, o‘ynash va dam olish.</translation>
    </message>
    <message>
        <source>To say what you think and what you want. We listen before we decide about you.</source>
        <translation type="unfinished">Nimani o‘ylashing va xohlashingni aytish. Qaror qilishdan oldin biz seni tinglaymiz.</translation>
    </message>
    <message>
        <source>To see a doctor when something hurts.</source>
        <translation type="unfinished">Biror joying og‘risa, shifokorga borish.</translation>
    </message>
    <message>
        <source>To speak with your family, if this is not dangerous for you.</source>
        <translation type="unfinished">Sen uchun xavfli bo‘lmasa, oilang bilan gaplashish.</translation>
    </message>
    <message>
        <source>To speak your language and to have an interpreter.</source>
        <translation type="unfinished">O‘z tilingda gapirish va tarjimon so‘rash.</translation>
    </message>
    <message>
        <source>We ask before we take what belongs to somebody else.</source>
        <translation type="unfinished">Birovning narsasini so‘rab olamiz.</translation>
    </message>
    <message>
        <source>We do not hurt each other, with hands or with words.</source>
        <translation type="unfinished">Biz bir-birimizni na qo‘l bilan, na so‘z bilan xafa qilamiz.</translation>
    </message>
    <message>
        <source>We tell a grown-up where we go.</source>
        <translation type="unfinished">Qayerga ketayotganimizni kattalarga aytamiz.</translation>
    </message>
    <message>
        <source>What you have a right to</source>
        <translation type="unfinished">Sening qanday huquqlaring bor</translation>
    </message>
    <message>
        <source>Who is here for you</source>
        <translation type="unfinished">Bu yerda senga kim yordam beradi</translation>
    </message>
    <message>
        <source>You are safe here</source>
        <translation type="unfinished">Bu yerda sen xavfsizsan</translation>
    </message>
    <message>
        <source>You may call yourself. We will give you a telephone.</source>
        <translation type="unfinished">O‘zing qo‘ng‘iroq qilishing mumkin. Telefonni biz beramiz.</translation>
    </message>
</context>
<context>
    <name>claim</name>
    <message>
        <source>Address, telephone</source>
        <translation type="unfinished">Manzili, telefoni</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Ariza beruvchi</translation>
    </message>
    <message>
        <source>Complaint or appeal</source>
        <translation type="unfinished">Shikoyat</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Familiyasi, ismi, otasining ismi (bo‘lsa)</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation type="unfinished">Qabul qildi</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation type="unfinished">Nima so‘raladi</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished">Shikoyat nima haqida</translation>
    </message>
</context>
<context>
    <name>closure_notice</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Ariza beruvchi</translation>
    </message>
    <message>
        <source>Last day of help</source>
        <translation type="unfinished">Yordamning oxirgi kuni</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Qonuniy vakil (to‘liq ismi, kim bo‘ladi)</translation>
    </message>
    <message>
        <source>Notice of the end of help</source>
        <translation type="unfinished">Yordam to‘xtatilgani haqida xabarnoma</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Sababi</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Mutaxassis</translation>
    </message>
    <message>
        <source>Was the person told how to come back?</source>
        <translation type="unfinished">Qayta qanday murojaat qilish tushuntirildimi?</translation>
    </message>
    <message>
        <source>Were other sources of help named to the person?</source>
        <translation type="unfinished">Shaxsga yana qayerdan yordam olish mumkinligi aytildimi?</translation>
    </message>
    <message>
        <source>What was reached</source>
        <translation type="unfinished">Nimaga erishildi</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation type="unfinished">Qaysilar</translation>
    </message>
</context>
<context>
    <name>consent_help_kg</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Ariza beruvchi</translation>
    </message>
    <message>
        <source>Declaration of consent to help and rehabilitation</source>
        <translation type="unfinished">Yordam va reabilitatsiyaga rozilik haqida bildirishnoma</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Familiyasi, ismi, otasining ismi (bo‘lsa)</translation>
    </message>
    <message>
        <source>Guardian or legal representative (full name)</source>
        <translation type="unfinished">Vasiy yoki qonuniy vakil (to‘liq ismi)</translation>
    </message>
    <message>
        <source>I accept its conditions.</source>
        <translation type="unfinished">Men uning shartlarini qabul qilaman.</translation>
    </message>
    <message>
        <source>I agree to receive help and rehabilitation from the organisations named here.</source>
        <translation type="unfinished">Men shu yerda nomlangan tashkilotlardan yordam va reabilitatsiya olishga roziman.</translation>
    </message>
    <message>
        <source>I was informed how this help is given.</source>
        <translation type="unfinished">Menga bu yordam qanday ko‘rsatilishi aytildi.</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation type="unfinished">Yordam turi</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Tashkilot</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished">Tashkilotlar</translation>
    </message>
    <message>
        <source>referral</source>
        <translation type="unfinished">yo‘naltirish</translation>
    </message>
</context>
<context>
    <name>consent_help_tj</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Ariza beruvchi</translation>
    </message>
    <message>
        <source>Declaration of consent to help</source>
        <translation type="unfinished">Yordamga rozilik haqida bildirishnoma</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Familiyasi, ismi, otasining ismi (bo‘lsa)</translation>
    </message>
    <message>
        <source>Guardian or legal representative (full name)</source>
        <translation type="unfinished">Vasiy yoki qonuniy vakil (to‘liq ismi)</translation>
    </message>
    <message>
        <source>I accept help from this organisation of my own will.</source>
        <translation type="unfinished">Men bu tashkilot yordamini o‘z ixtiyorim bilan qabul qilaman.</translation>
    </message>
    <message>
        <source>I accept the conditions on which it helps.</source>
        <translation type="unfinished">Men u yordam beradigan shartlarni qabul qilaman.</translation>
    </message>
    <message>
        <source>I cannot provide myself with what the organisation gives me.</source>
        <translation type="unfinished">Tashkilot menga berayotgan narsa bilan o‘zimni o‘zim ta’minlay olmayman.</translation>
    </message>
    <message>
        <source>I was informed how the help is given.</source>
        <translation type="unfinished">Menga yordam qanday ko‘rsatilishi aytildi.</translation>
    </message>
    <message>
        <source>Kind of help or programme</source>
        <translation type="unfinished">Yordam turi yoki dastur</translation>
    </message>
    <message>
        <source>Neither I nor my relatives will make claims against it or others if I refuse the help later.</source>
        <translation type="unfinished">Keyinroq yordamdan voz kechsam, men ham, qarindoshlarim ham unga va boshqalarga da’vo qilmaymiz.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Tashkilot</translation>
    </message>
</context>
<context>
    <name>consent_interview_kg</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Ariza beruvchi</translation>
    </message>
    <message>
        <source>Declaration of consent to identification</source>
        <translation type="unfinished">Identifikatsiyaga rozilik haqida bildirishnoma</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Familiyasi, ismi, otasining ismi (bo‘lsa)</translation>
    </message>
    <message>
        <source>I accept its conditions.</source>
        <translation type="unfinished">Men uning shartlarini qabul qilaman.</translation>
    </message>
    <message>
        <source>I authorise the specialist named below to collect and use my data.</source>
        <translation type="unfinished">Men quyida nomlangan mutaxassisga ma’lumotlarimni yig‘ish va ishlatishga ruxsat beraman.</translation>
    </message>
    <message>
        <source>I know that help may be suspended if what I say is not reliable.</source>
        <translation type="unfinished">Aytganlarim ishonchli bo‘lmasa, yordam vaqtincha to‘xtatilishi mumkinligini bilaman.</translation>
    </message>
    <message>
        <source>I undergo the procedure of identification of my own will.</source>
        <translation type="unfinished">Men identifikatsiya tartibidan o‘z ixtiyorim bilan o‘taman.</translation>
    </message>
    <message>
        <source>I was informed of the procedure and of what follows from it.</source>
        <translation type="unfinished">Menga tartib qanday o‘tishi va undan keyin nima bo‘lishi aytildi.</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Qonuniy vakil (to‘liq ismi, kim bo‘ladi)</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Mutaxassis</translation>
    </message>
    <message>
        <source>identification</source>
        <translation type="unfinished">identifikatsiya</translation>
    </message>
</context>
<context>
    <name>consent_interview_kz</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Ariza beruvchi</translation>
    </message>
    <message>
        <source>Date and place of birth</source>
        <translation type="unfinished">Tug‘ilgan sanasi va joyi</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">Tug‘ilgan sanasi</translation>
    </message>
    <message>
        <source>Declaration of consent to the interview</source>
        <translation type="unfinished">Suhbatga rozilik haqida bildirishnoma</translation>
    </message>
    <message>
        <source>Family members who are recognised together with me (only where not all of them can be interviewed and the head of the family answers)</source>
        <translation type="unfinished">Men bilan birga tan olinadigan oila a’zolari (faqat hammasi bilan suhbatlashib bo‘lmasa va oila boshlig‘i javob bersa)</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Familiyasi, ismi, otasining ismi (bo‘lsa)</translation>
    </message>
    <message>
        <source>I agree that my personal data are used and passed to the authorised bodies and organisations where help for me and my family requires it.</source>
        <translation type="unfinished">Menga va oilamga yordam berish uchun kerak bo‘lsa, shaxsiy ma’lumotlarim ishlatilishi va vakolatli organlar hamda tashkilotlarga berilishiga roziman.</translation>
    </message>
    <message>
        <source>I agree to take part in the interview and to be recognised as a migrant in a vulnerable situation.</source>
        <translation type="unfinished">Men suhbatda qatnashishga va zaif holatdagi migrant deb tan olinishga roziman.</translation>
    </message>
    <message>
        <source>I also agree that my family members named above are recognised.</source>
        <translation type="unfinished">Yuqorida nomlangan oila a’zolarimning tan olinishiga ham roziman.</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Qonuniy vakil (to‘liq ismi, kim bo‘ladi)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Ismi</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished">Kim bo‘ladi</translation>
    </message>
</context>
<context>
    <name>consent_interview_tj</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Ariza beruvchi</translation>
    </message>
    <message>
        <source>Declaration of consent to identification</source>
        <translation type="unfinished">Identifikatsiyaga rozilik haqida bildirishnoma</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Familiyasi, ismi, otasining ismi (bo‘lsa)</translation>
    </message>
    <message>
        <source>I accept all its conditions.</source>
        <translation type="unfinished">Men uning barcha shartlarini qabul qilaman.</translation>
    </message>
    <message>
        <source>I authorise the specialist named below to store and use my data.</source>
        <translation type="unfinished">Men quyida nomlangan mutaxassisga ma’lumotlarimni saqlash va ishlatishga ruxsat beraman.</translation>
    </message>
    <message>
        <source>I know that I can refuse at any time without giving a reason.</source>
        <translation type="unfinished">Istalgan vaqtda sababini aytmasdan voz kechishim mumkinligini bilaman.</translation>
    </message>
    <message>
        <source>I know that help may be ended if what I say is not reliable.</source>
        <translation type="unfinished">Aytganlarim ishonchli bo‘lmasa, yordam to‘xtatilishi mumkinligini bilaman.</translation>
    </message>
    <message>
        <source>I undergo the procedure of identification of my own will.</source>
        <translation type="unfinished">Men identifikatsiya tartibidan o‘z ixtiyorim bilan o‘taman.</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Qonuniy vakil (to‘liq ismi, kim bo‘ladi)</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Mutaxassis</translation>
    </message>
    <message>
        <source>The order of the procedure and what follows from it were explained to me.</source>
        <translation type="unfinished">Menga tartib va undan keyin nima bo‘lishi tushuntirildi.</translation>
    </message>
</context>
<context>
    <name>custody_request</name>
    <message>
        <source>Body that holds the person</source>
        <translation type="unfinished">Shaxsni saqlab turgan organ</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">Tug‘ilgan sanasi</translation>
    </message>
    <message>
        <source>Director</source>
        <translation type="unfinished">Direktor</translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">Hujjat</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Familiyasi, ismi, otasining ismi (bo‘lsa)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Ismi</translation>
    </message>
    <message>
        <source>Permission given on</source>
        <translation type="unfinished">Ruxsat berilgan sana</translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished">Lavozimi</translation>
    </message>
    <message>
        <source>Purpose of the meeting</source>
        <translation type="unfinished">Uchrashuv maqsadi</translation>
    </message>
    <message>
        <source>Request to meet a person in custody</source>
        <translation type="unfinished">Qamoqda saqlanayotgan shaxs bilan uchrashuv so‘rovi</translation>
    </message>
    <message>
        <source>Who will come: name, position, document</source>
        <translation type="unfinished">Kim keladi: ismi, lavozimi, hujjati</translation>
    </message>
</context>
<context>
    <name>decision_sheet</name>
    <message>
        <source>Contradictions that were noticed</source>
        <translation type="unfinished">Kuzatilgan ziddiyatlar</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">Qaror</translation>
    </message>
    <message>
        <source>Decision of the head of the migration service</source>
        <translation type="unfinished">Migratsiya xizmati rahbarining qarori</translation>
    </message>
    <message>
        <source>Decision on identification</source>
        <translation type="unfinished">Identifikatsiya haqida qaror</translation>
    </message>
    <message>
        <source>Head of the migration service</source>
        <translation type="unfinished">Migratsiya xizmati rahbari</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished">Asoslari</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Mutaxassis</translation>
    </message>
    <message>
        <source>Specialist of the migration service</source>
        <translation type="unfinished">Migratsiya xizmati mutaxassisi</translation>
    </message>
    <message>
        <source>identified</source>
        <translation type="unfinished">tan olindi</translation>
    </message>
    <message>
        <source>identified as a migrant in a vulnerable situation</source>
        <translation type="unfinished">zaif holatdagi migrant deb tan olindi</translation>
    </message>
    <message>
        <source>no signs</source>
        <translation type="unfinished">belgilar yo‘q</translation>
    </message>
    <message>
        <source>no signs of a vulnerable situation</source>
        <translation type="unfinished">zaif holat belgilari yo‘q</translation>
    </message>
    <message>
        <source>the specialists disagree: the head of the migration service decides</source>
        <translation type="unfinished">mutaxassislar kelisha olmadi: migratsiya xizmati rahbari hal qiladi</translation>
    </message>
</context>
<context>
    <name>ethics_memo</name>
    <message>
        <source>Asked for consent</source>
        <translation type="unfinished">Roziligi so‘raldi</translation>
    </message>
    <message>
        <source>Asked whether this interviewer, man or woman, is all right</source>
        <translation type="unfinished">Bu suhbatdosh, erkak yoki ayol, ma’qulmi deb so‘raldi</translation>
    </message>
    <message>
        <source>Before the interview: what was told</source>
        <translation type="unfinished">Suhbatdan oldin: shaxsga nima aytildi</translation>
    </message>
    <message>
        <source>Introduced myself: name, position</source>
        <translation type="unfinished">O‘zini tanishtirdi: ismi, lavozimi</translation>
    </message>
    <message>
        <source>Made sure that it was understood</source>
        <translation type="unfinished">Hammasi tushunarli ekaniga ishonch hosil qilindi</translation>
    </message>
    <message>
        <source>Said that more information means better help</source>
        <translation type="unfinished">Qancha ko‘p bilsak, shuncha yaxshi yordam bera olishimiz aytildi</translation>
    </message>
    <message>
        <source>Said that one may ask at any moment</source>
        <translation type="unfinished">Istalgan paytda so‘rash mumkinligi aytildi</translation>
    </message>
    <message>
        <source>Said that one may think before answering and take a break</source>
        <translation type="unfinished">Javobdan oldin o‘ylash va tanaffus qilish mumkinligi aytildi</translation>
    </message>
    <message>
        <source>Said that questions may upset, and need not be answered</source>
        <translation type="unfinished">Savollar xafa qilishi mumkinligi va javob berish shart emasligi aytildi</translation>
    </message>
    <message>
        <source>Said what help cannot be given, and that others will be found</source>
        <translation type="unfinished">Qanday yordam bera olmasligi va bera oladiganlar topilishi aytildi</translation>
    </message>
    <message>
        <source>Said what is kept secret, and from whom</source>
        <translation type="unfinished">Nima va kimdan sir saqlanishi aytildi</translation>
    </message>
    <message>
        <source>Said what the interview is for, how identification goes and what help there is</source>
        <translation type="unfinished">Suhbat nima uchun kerakligi, identifikatsiya qanday o‘tishi va qanday yordam borligi aytildi</translation>
    </message>
    <message>
        <source>Said what the organisation does</source>
        <translation type="unfinished">Tashkilot nima bilan shug‘ullanishi aytildi</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Mutaxassis</translation>
    </message>
</context>
<context>
    <name>family</name>
    <message>
        <source>Are the children in residential care of the state?</source>
        <translation type="unfinished">Bolalar davlat muassasasidami?</translation>
    </message>
    <message>
        <source>Are there social or cultural ties and support in the community or diaspora?</source>
        <translation type="unfinished">Jamoada yoki diasporada ijtimoiy yoki madaniy aloqalar va qo‘llab-quvvatlash bormi?</translation>
    </message>
    <message>
        <source>Budget: income from the work of those who can work</source>
        <translation type="unfinished">Byudjet: ishlay oladiganlarning daromadi</translation>
    </message>
    <message>
        <source>Burdens: debts to other people</source>
        <translation type="unfinished">Majburiyatlar: boshqa odamlarga qarz</translation>
    </message>
    <message>
        <source>Can those who are able to work find work near home?</source>
        <translation type="unfinished">Mehnatga layoqatlilar uyiga yaqin joydan ish topa oladimi?</translation>
    </message>
    <message>
        <source>Do the income and payments cover the basic needs?</source>
        <translation type="unfinished">Daromad va to‘lovlar eng zarur narsalarga yetadimi?</translation>
    </message>
    <message>
        <source>Does a member have a severe or chronic disease or an injury?</source>
        <translation type="unfinished">Birortasida og‘ir yoki surunkali kasallik yoki jarohat bormi?</translation>
    </message>
    <message>
        <source>Does a member suffer from depression?</source>
        <translation type="unfinished">Birortasi depressiyadan aziyat chekadimi?</translation>
    </message>
    <message>
        <source>Does the breadwinner plan to return?</source>
        <translation type="unfinished">Boquvchi qaytmoqchimi?</translation>
    </message>
    <message>
        <source>Does the family get medical help where it lives?</source>
        <translation type="unfinished">Oila yashash joyida tibbiy yordam oladimi?</translation>
    </message>
    <message>
        <source>Does this member get help?</source>
        <translation type="unfinished">Bu shaxs yordam oladimi?</translation>
    </message>
    <message>
        <source>How many minors are left without parental care</source>
        <translation type="unfinished">Ota-ona qaramog‘isiz qolgan voyaga yetmaganlar soni</translation>
    </message>
    <message>
        <source>How soon?</source>
        <translation type="unfinished">Qachon?</translation>
    </message>
    <message>
        <source>How the family lives together</source>
        <translation type="unfinished">Oila qanday yashaydi</translation>
    </message>
    <message>
        <source>If one parent stayed: is the marriage with the breadwinner registered?</source>
        <translation type="unfinished">Ota-onadan biri qolgan bo‘lsa: boquvchi bilan nikoh qayd etilganmi?</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Tarjimon</translation>
    </message>
    <message>
        <source>Is a member disabled?</source>
        <translation type="unfinished">Birortasida nogironlik bormi?</translation>
    </message>
    <message>
        <source>Is a member in conflict with the law, or answerable for an offence?</source>
        <translation type="unfinished">Birortasi qonunni buzib, javobgarlikka tortilganmi?</translation>
    </message>
    <message>
        <source>Is a member missing?</source>
        <translation type="unfinished">Oiladan birortasi bedarak ketganmi?</translation>
    </message>
    <message>
        <source>Is it treated as it should be?</source>
        <translation type="unfinished">U kerakli tarzda davolanadimi?</translation>
    </message>
    <message>
        <source>Is there alcohol or drug addiction?</source>
        <translation type="unfinished">Alkogol yoki giyohvand moddalarga qaramlik bormi?</translation>
    </message>
    <message>
        <source>Is there contact with the absent breadwinner?</source>
        <translation type="unfinished">Yo‘q boquvchi bilan aloqa bormi?</translation>
    </message>
    <message>
        <source>Is there formal guardianship of the minors?</source>
        <translation type="unfinished">Bolalarga vasiylik rasmiylashtirilganmi?</translation>
    </message>
    <message>
        <source>Is there help for it?</source>
        <translation type="unfinished">Bunga yordam bormi?</translation>
    </message>
    <message>
        <source>Lives with relatives or friends</source>
        <translation type="unfinished">Qarindoshlari yoki do‘stlarinikida yashaydi</translation>
    </message>
    <message>
        <source>Means of the family</source>
        <translation type="unfinished">Oilaning yashash mablag‘i</translation>
    </message>
    <message>
        <source>Own housing?</source>
        <translation type="unfinished">O‘z uyi bormi?</translation>
    </message>
    <message>
        <source>Person who answered for the family</source>
        <translation type="unfinished">Oila nomidan javob bergan shaxs</translation>
    </message>
    <message>
        <source>Place of this person in the family</source>
        <translation type="unfinished">Bu shaxsning oiladagi o‘rni</translation>
    </message>
    <message>
        <source>Problems with documents?</source>
        <translation type="unfinished">Hujjatlar bilan muammo bormi?</translation>
    </message>
    <message>
        <source>Questionnaire on a family whose breadwinner migrated and left children</source>
        <translation type="unfinished">Boquvchisi migratsiyaga ketib, bolalari qolgan oila so‘rovnomasi</translation>
    </message>
    <message>
        <source>Relations: members keep out of each other&apos;s life</source>
        <translation type="unfinished">Munosabatlar: har kim o‘zicha</translation>
    </message>
    <message>
        <source>Since when, how many children</source>
        <translation type="unfinished">Qachondan beri, nechta bola</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Mutaxassis</translation>
    </message>
    <message>
        <source>Specify</source>
        <translation type="unfinished">Aniqlashtiring</translation>
    </message>
    <message>
        <source>The absent breadwinner</source>
        <translation type="unfinished">Yo‘q bo‘lgan boquvchi</translation>
    </message>
    <message>
        <source>The children</source>
        <translation type="unfinished">Bolalar</translation>
    </message>
    <message>
        <source>The children attend a kindergarten</source>
        <translation type="unfinished">Bolalar bog‘chaga boradi</translation>
    </message>
    <message>
        <source>The children live with one parent</source>
        <translation type="unfinished">Bolalar ota-onadan biri bilan yashaydi</translation>
    </message>
    <message>
        <source>The community treats the family with discrimination because of gender</source>
        <translation type="unfinished">Jamoada oila jinsi sababli kamsitiladi</translation>
    </message>
    <message>
        <source>The family and the community</source>
        <translation type="unfinished">Oila va jamoa</translation>
    </message>
    <message>
        <source>The family and the law</source>
        <translation type="unfinished">Oila va qonun</translation>
    </message>
    <message>
        <source>The family now</source>
        <translation type="unfinished">Oilaning hozirgi ahvoli</translation>
    </message>
    <message>
        <source>Their ages</source>
        <translation type="unfinished">Ularning yoshi</translation>
    </message>
    <message>
        <source>To which country did the breadwinner go?</source>
        <translation type="unfinished">Boquvchi qaysi davlatga ketgan?</translation>
    </message>
    <message>
        <source>Went abroad for another purpose</source>
        <translation type="unfinished">Chet elga boshqa maqsadda ketgan</translation>
    </message>
    <message>
        <source>Went abroad to find work</source>
        <translation type="unfinished">Chet elga ishlash uchun ketgan</translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished">Qanday</translation>
    </message>
    <message>
        <source>Which relative could take formal guardianship?</source>
        <translation type="unfinished">Qarindoshlardan kim vasiylikni rasmiylashtira oladi?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Kim</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation type="unfinished">Kim javob beradi</translation>
    </message>
    <message>
        <source>Who answers for the family</source>
        <translation type="unfinished">Oila nomidan kim javob beradi</translation>
    </message>
    <message>
        <source>Who was the main breadwinner and is away now?</source>
        <translation type="unfinished">Asosiy boquvchi kim edi va hozir yo‘q?</translation>
    </message>
    <message>
        <source>a school</source>
        <translation type="unfinished">maktabga</translation>
    </message>
    <message>
        <source>allowances, pensions, grants</source>
        <translation type="unfinished">nafaqa, pensiya, grantlar</translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished">ikkalasi</translation>
    </message>
    <message>
        <source>co-dependent</source>
        <translation type="unfinished">o‘zaro qaram</translation>
    </message>
    <message>
        <source>domestic violence</source>
        <translation type="unfinished">oiladagi zo‘ravonlik</translation>
    </message>
    <message>
        <source>father</source>
        <translation type="unfinished">otasi</translation>
    </message>
    <message>
        <source>identification</source>
        <translation type="unfinished">identifikatsiya</translation>
    </message>
    <message>
        <source>in a shelter or group home</source>
        <translation type="unfinished">boshpanada yoki guruh uyida</translation>
    </message>
    <message>
        <source>in rented housing</source>
        <translation type="unfinished">ijaraga olingan uyda</translation>
    </message>
    <message>
        <source>in rooms not meant for living</source>
        <translation type="unfinished">yashash uchun mo‘ljallanmagan xonada</translation>
    </message>
    <message>
        <source>money sent from abroad by those who are away</source>
        <translation type="unfinished">ketganlar chet eldan yuboradigan pul</translation>
    </message>
    <message>
        <source>mortgage</source>
        <translation type="unfinished">ipoteka</translation>
    </message>
    <message>
        <source>mother</source>
        <translation type="unfinished">onasi</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation type="unfinished">bularning hech biriga bormaydi</translation>
    </message>
    <message>
        <source>on the street</source>
        <translation type="unfinished">ko‘chada</translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished">boshqa</translation>
    </message>
    <message>
        <source>own small farming</source>
        <translation type="unfinished">o‘zining kichik xo‘jaligi</translation>
    </message>
    <message>
        <source>patriarchal</source>
        <translation type="unfinished">patriarxal</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation type="unfinished">boshqa kimdir</translation>
    </message>
    <message>
        <source>unpaid loans</source>
        <translation type="unfinished">to‘lanmagan kreditlar</translation>
    </message>
    <message>
        <source>vocational education</source>
        <translation type="unfinished">kasb o‘rganadi</translation>
    </message>
    <message>
        <source>with a grandmother or grandfather</source>
        <translation type="unfinished">buvisi yoki bobosi bilan</translation>
    </message>
    <message>
        <source>with ethnic discrimination</source>
        <translation type="unfinished">millati sababli</translation>
    </message>
    <message>
        <source>with exclusion from social life</source>
        <translation type="unfinished">ijtimoiy hayotdan chetlatiladi</translation>
    </message>
    <message>
        <source>with neighbours</source>
        <translation type="unfinished">qo‘shnilar bilan</translation>
    </message>
    <message>
        <source>with other relatives</source>
        <translation type="unfinished">boshqa qarindoshlar bilan</translation>
    </message>
    <message>
        <source>with others</source>
        <translation type="unfinished">boshqalar bilan</translation>
    </message>
</context>
<context>
    <name>identification</name>
    <message>
        <source>A transit corridor in the cold season</source>
        <translation type="unfinished">Sovuq mavsumdagi tranzit yo‘lagi</translation>
    </message>
    <message>
        <source>Additional education, specify</source>
        <translation type="unfinished">Qo‘shimcha ta’lim, qanday</translation>
    </message>
    <message>
        <source>Age of the person</source>
        <translation type="unfinished">Shaxsning yoshi</translation>
    </message>
    <message>
        <source>Children are left in the country of destination because entry is prohibited</source>
        <translation type="unfinished">Kirish taqiqlangani uchun bolalar borgan davlatda qolgan</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation type="unfinished">Fuqaroligi</translation>
    </message>
    <message>
        <source>Customs and surroundings</source>
        <translation type="unfinished">Urf-odat va atrof-muhit</translation>
    </message>
    <message>
        <source>Date and place of birth</source>
        <translation type="unfinished">Tug‘ilgan sanasi va joyi</translation>
    </message>
    <message>
        <source>Dependants in the country of destination</source>
        <translation type="unfinished">Borgan davlatdagi qaramog‘idagilar</translation>
    </message>
    <message>
        <source>Experience of migration</source>
        <translation type="unfinished">Migratsiya tajribasi</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Familiyasi, ismi, otasining ismi (bo‘lsa)</translation>
    </message>
    <message>
        <source>HIV infection</source>
        <translation type="unfinished">OIV infeksiyasi</translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished">Sog‘lig‘i</translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished">Nechta</translation>
    </message>
    <message>
        <source>Identification questionnaire of a migrant in a vulnerable situation</source>
        <translation type="unfinished">Zaif holatdagi migrantni identifikatsiya qilish so‘rovnomasi</translation>
    </message>
    <message>
        <source>In the community there is</source>
        <translation type="unfinished">Jamoada mavjud</translation>
    </message>
    <message>
        <source>Information about the person</source>
        <translation type="unfinished">Shaxs haqida ma’lumot</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Tarjimon</translation>
    </message>
    <message>
        <source>Knowledge of the law</source>
        <translation type="unfinished">Qonunni bilishi</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation type="unfinished">Qonuniy vakil</translation>
    </message>
    <message>
        <source>Legal status</source>
        <translation type="unfinished">Huquqiy holati</translation>
    </message>
    <message>
        <source>Level of education</source>
        <translation type="unfinished">Ma’lumoti</translation>
    </message>
    <message>
        <source>Means of living</source>
        <translation type="unfinished">Yashash mablag‘i</translation>
    </message>
    <message>
        <source>Means of the family</source>
        <translation type="unfinished">Oilaning yashash mablag‘i</translation>
    </message>
    <message>
        <source>Name of the dependant</source>
        <translation type="unfinished">Qaramog‘idagi shaxsning ismi</translation>
    </message>
    <message>
        <source>No chance of work near home</source>
        <translation type="unfinished">Uyiga yaqin joyda ishlash imkoni yo‘q</translation>
    </message>
    <message>
        <source>No relatives who give support</source>
        <translation type="unfinished">Qo‘llab-quvvatlaydigan qarindoshlari yo‘q</translation>
    </message>
    <message>
        <source>No social or cultural ties and no support in the community or diaspora</source>
        <translation type="unfinished">Jamoada yoki diasporada ijtimoiy yoki madaniy aloqalar va qo‘llab-quvvatlash yo‘q</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">Boshqa</translation>
    </message>
    <message>
        <source>Personal documents (if any)</source>
        <translation type="unfinished">Shaxsiy hujjatlari (bo‘lsa)</translation>
    </message>
    <message>
        <source>Place in the family</source>
        <translation type="unfinished">Oiladagi o‘rni</translation>
    </message>
    <message>
        <source>Place of residence, telephone (if any)</source>
        <translation type="unfinished">Yashash joyi, telefoni (bo‘lsa)</translation>
    </message>
    <message>
        <source>Prohibition to leave the country</source>
        <translation type="unfinished">Davlatdan chiqish taqiqi</translation>
    </message>
    <message>
        <source>Psychologist</source>
        <translation type="unfinished">Psixolog</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">Jinsi</translation>
    </message>
    <message>
        <source>Signs that lie in the community</source>
        <translation type="unfinished">Jamoaga oid belgilar</translation>
    </message>
    <message>
        <source>Signs that lie in the family</source>
        <translation type="unfinished">Oilaga oid belgilar</translation>
    </message>
    <message>
        <source>Signs that lie in the person</source>
        <translation type="unfinished">Shaxsning o‘ziga oid belgilar</translation>
    </message>
    <message>
        <source>Signs that lie in the situation</source>
        <translation type="unfinished">Vaziyatga oid belgilar</translation>
    </message>
    <message>
        <source>Situation of the person</source>
        <translation type="unfinished">Shaxsning holati</translation>
    </message>
    <message>
        <source>Specialist who filled in the questionnaire</source>
        <translation type="unfinished">So‘rovnomani to‘ldirgan mutaxassis</translation>
    </message>
    <message>
        <source>Specify</source>
        <translation type="unfinished">Aniqlashtiring</translation>
    </message>
    <message>
        <source>The person interviewed</source>
        <translation type="unfinished">Suhbat bergan shaxs</translation>
    </message>
    <message>
        <source>The vulnerability is assessed in the situation of</source>
        <translation type="unfinished">Zaiflik quyidagi holatda baholanadi</translation>
    </message>
    <message>
        <source>Training and work experience</source>
        <translation type="unfinished">Kasbi va ish tajribasi</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation type="unfinished">Zo‘ravonlik</translation>
    </message>
    <message>
        <source>Violence and discrimination in the family</source>
        <translation type="unfinished">Oiladagi zo‘ravonlik va kamsitish</translation>
    </message>
    <message>
        <source>a dependant</source>
        <translation type="unfinished">qaramog‘idagi shaxs</translation>
    </message>
    <message>
        <source>a family member able to work</source>
        <translation type="unfinished">oilaning mehnatga layoqatli katta yoshli a’zosi</translation>
    </message>
    <message>
        <source>a family of low income with many dependants (children, old parents, persons with disabilities)</source>
        <translation type="unfinished">qaramog‘idagilari ko‘p kam ta’minlangan oila (bolalar, keksa ota-ona, nogironligi bor shaxslar)</translation>
    </message>
    <message>
        <source>alcohol or drug addiction</source>
        <translation type="unfinished">alkogol yoki giyohvand moddalarga qaramlik</translation>
    </message>
    <message>
        <source>an intermediary who had no right to find work abroad</source>
        <translation type="unfinished">chet elda ishga joylashtirishga huquqi bo‘lmagan vositachi</translation>
    </message>
    <message>
        <source>arrests or other trouble with migration law in the past</source>
        <translation type="unfinished">ilgari hibsga olingan yoki migratsiya qonuni bo‘yicha boshqa muammolar bo‘lgan</translation>
    </message>
    <message>
        <source>before leaving</source>
        <translation type="unfinished">ketishdan oldin</translation>
    </message>
    <message>
        <source>cannot send a part of the earnings to the family</source>
        <translation type="unfinished">ish haqining bir qismini oilasiga yubora olmaydi</translation>
    </message>
    <message>
        <source>costly traditional celebrations, again and again, in the community</source>
        <translation type="unfinished">jamoadagi tez-tez va qimmat an’anaviy marosimlar</translation>
    </message>
    <message>
        <source>debts in the home country</source>
        <translation type="unfinished">vatanidagi qarzlar</translation>
    </message>
    <message>
        <source>discrimination because of gender</source>
        <translation type="unfinished">jinsi sababli kamsitish</translation>
    </message>
    <message>
        <source>discrimination because of sex or gender</source>
        <translation type="unfinished">jins bo‘yicha kamsitish</translation>
    </message>
    <message>
        <source>does not know the basic rules of lawful employment in the country of destination</source>
        <translation type="unfinished">borgan davlatda qonuniy ishlashning asosiy qoidalarini bilmaydi</translation>
    </message>
    <message>
        <source>domestic violence</source>
        <translation type="unfinished">oiladagi zo‘ravonlik</translation>
    </message>
    <message>
        <source>drawn into labour exploitation</source>
        <translation type="unfinished">mehnat ekspluatatsiyasiga jalb qilingan</translation>
    </message>
    <message>
        <source>drawn into sexual exploitation</source>
        <translation type="unfinished">jinsiy ekspluatatsiyaga jalb qilingan</translation>
    </message>
    <message>
        <source>entry to the Russian Federation is prohibited</source>
        <translation type="unfinished">Rossiya Federatsiyasiga kirish taqiqlangan</translation>
    </message>
    <message>
        <source>ethnic discrimination</source>
        <translation type="unfinished">millat bo‘yicha kamsitish</translation>
    </message>
    <message>
        <source>exclusion from social life</source>
        <translation type="unfinished">ijtimoiy hayotdan chetlatish</translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished">ayol</translation>
    </message>
    <message>
        <source>for the only main breadwinner</source>
        <translation type="unfinished">yagona asosiy boquvchi uchun</translation>
    </message>
    <message>
        <source>for two or more breadwinners of the family</source>
        <translation type="unfinished">oilaning ikki yoki undan ko‘p boquvchisi uchun</translation>
    </message>
    <message>
        <source>higher professional, graduated</source>
        <translation type="unfinished">oliy, tamomlagan</translation>
    </message>
    <message>
        <source>higher professional, unfinished</source>
        <translation type="unfinished">oliy, tugallanmagan</translation>
    </message>
    <message>
        <source>identification</source>
        <translation type="unfinished">identifikatsiya</translation>
    </message>
    <message>
        <source>in the country of destination</source>
        <translation type="unfinished">borgan davlatda</translation>
    </message>
    <message>
        <source>in the country of origin</source>
        <translation type="unfinished">vatanida</translation>
    </message>
    <message>
        <source>in the country of transit</source>
        <translation type="unfinished">tranzit davlatda</translation>
    </message>
    <message>
        <source>left without preparation</source>
        <translation type="unfinished">tayyorgarliksiz ketgan</translation>
    </message>
    <message>
        <source>life in an environmentally unfavourable area</source>
        <translation type="unfinished">ekologik noqulay hududda yashash</translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished">erkak</translation>
    </message>
    <message>
        <source>migrant in the country of destination, employed or looking for work</source>
        <translation type="unfinished">borgan davlatdagi migrant, ishlaydi yoki ish qidiradi</translation>
    </message>
    <message>
        <source>migrant in transit</source>
        <translation type="unfinished">yo‘ldagi (tranzitdagi) migrant</translation>
    </message>
    <message>
        <source>migrant on return to the country of origin</source>
        <translation type="unfinished">vataniga qaytgan migrant</translation>
    </message>
    <message>
        <source>no experience of migration</source>
        <translation type="unfinished">migratsiya tajribasi yo‘q</translation>
    </message>
    <message>
        <source>no housing or shelter</source>
        <translation type="unfinished">uy-joyi yoki boshpanasi yo‘q</translation>
    </message>
    <message>
        <source>no identity documents, or they have expired</source>
        <translation type="unfinished">shaxsini tasdiqlovchi hujjatlari yo‘q yoki muddati o‘tgan</translation>
    </message>
    <message>
        <source>no labour agreement or other document needed to work lawfully in the country</source>
        <translation type="unfinished">davlatda qonuniy ishlash uchun kerakli mehnat shartnomasi yoki boshqa hujjati yo‘q</translation>
    </message>
    <message>
        <source>no money to go back home</source>
        <translation type="unfinished">uyga qaytishga puli yo‘q</translation>
    </message>
    <message>
        <source>no profession</source>
        <translation type="unfinished">kasbi yo‘q</translation>
    </message>
    <message>
        <source>no registration or residence permit</source>
        <translation type="unfinished">ro‘yxatdan o‘tmagan yoki yashash guvohnomasi yo‘q</translation>
    </message>
    <message>
        <source>no regular income</source>
        <translation type="unfinished">doimiy daromadi yo‘q</translation>
    </message>
    <message>
        <source>no work experience</source>
        <translation type="unfinished">ish tajribasi yo‘q</translation>
    </message>
    <message>
        <source>on return</source>
        <translation type="unfinished">qaytgandan keyin</translation>
    </message>
    <message>
        <source>other (physical disability, pregnancy)</source>
        <translation type="unfinished">boshqa (jismoniy nogironlik, homiladorlik)</translation>
    </message>
    <message>
        <source>physical violence</source>
        <translation type="unfinished">jismoniy zo‘ravonlik</translation>
    </message>
    <message>
        <source>presence of hepatitis B or C</source>
        <translation type="unfinished">B yoki C gepatiti borligi</translation>
    </message>
    <message>
        <source>primary</source>
        <translation type="unfinished">boshlang‘ich</translation>
    </message>
    <message>
        <source>primary vocational</source>
        <translation type="unfinished">boshlang‘ich kasbiy</translation>
    </message>
    <message>
        <source>secondary general</source>
        <translation type="unfinished">umumiy o‘rta</translation>
    </message>
    <message>
        <source>secondary vocational</source>
        <translation type="unfinished">o‘rta kasbiy</translation>
    </message>
    <message>
        <source>social discrimination</source>
        <translation type="unfinished">ijtimoiy kamsitish</translation>
    </message>
    <message>
        <source>the earnings do not cover personal needs</source>
        <translation type="unfinished">ish haqi shaxsiy ehtiyojlarga yetmaydi</translation>
    </message>
    <message>
        <source>the income does not cover the needs of the family</source>
        <translation type="unfinished">daromad oila ehtiyojlariga yetmaydi</translation>
    </message>
    <message>
        <source>the only breadwinner</source>
        <translation type="unfinished">yagona boquvchi</translation>
    </message>
    <message>
        <source>the profession is not in demand in the country of destination, or does not earn a living there</source>
        <translation type="unfinished">kasbi borgan davlatida talab qilinmaydi yoki u yerda tirikchilikka yetmaydi</translation>
    </message>
    <message>
        <source>the profession is not in demand in the country of origin, or does not earn a living there</source>
        <translation type="unfinished">kasbi vatanida talab qilinmaydi yoki u yerda tirikchilikka yetmaydi</translation>
    </message>
    <message>
        <source>tuberculosis</source>
        <translation type="unfinished">sil</translation>
    </message>
    <message>
        <source>venereal diseases</source>
        <translation type="unfinished">tanosil kasalliklari</translation>
    </message>
    <message>
        <source>viral hepatitis</source>
        <translation type="unfinished">virusli gepatit</translation>
    </message>
</context>
<context>
    <name>initial_application</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Ariza beruvchi</translation>
    </message>
    <message>
        <source>Border point where you crossed</source>
        <translation type="unfinished">Chegaradan o‘tgan joyingiz</translation>
    </message>
    <message>
        <source>Date of birth: day, month, year</source>
        <translation type="unfinished">Tug‘ilgan sana: kun, oy, yil</translation>
    </message>
    <message>
        <source>Date of your first entry to Kazakhstan</source>
        <translation type="unfinished">Qozog‘istonga birinchi kirgan sanangiz</translation>
    </message>
    <message>
        <source>Do you have an official permit to work in Kazakhstan?</source>
        <translation type="unfinished">Qozog‘istonda ishlashga rasmiy ruxsatingiz bormi?</translation>
    </message>
    <message>
        <source>Do you have health problems?</source>
        <translation type="unfinished">Sog‘lig‘ingizda muammo bormi?</translation>
    </message>
    <message>
        <source>Do you have money for the way back?</source>
        <translation type="unfinished">Qaytish yo‘liga pulingiz bormi?</translation>
    </message>
    <message>
        <source>Do you want to return to your home country?</source>
        <translation type="unfinished">Vataningizga qaytishni xohlaysizmi?</translation>
    </message>
    <message>
        <source>Do you work of your own will, or are you forced to?</source>
        <translation type="unfinished">O‘z ixtiyoringiz bilan ishlaysizmi yoki majburlashadimi?</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Familiyasi, ismi, otasining ismi (bo‘lsa)</translation>
    </message>
    <message>
        <source>How many family members are with you in Kazakhstan?</source>
        <translation type="unfinished">Qozog‘istonda Siz bilan nechta oila a’zosi bor?</translation>
    </message>
    <message>
        <source>How you came</source>
        <translation type="unfinished">Qanday keldingiz</translation>
    </message>
    <message>
        <source>I am forced to</source>
        <translation type="unfinished">meni majburlashadi</translation>
    </message>
    <message>
        <source>I am passing through</source>
        <translation type="unfinished">bu yerdan o‘tib ketyapman</translation>
    </message>
    <message>
        <source>I do not work</source>
        <translation type="unfinished">ishlamayman</translation>
    </message>
    <message>
        <source>If you have no passport, what happened to it?</source>
        <translation type="unfinished">Pasportingiz bo‘lmasa, unga nima bo‘ldi?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished">O‘z so‘zingiz bilan</translation>
    </message>
    <message>
        <source>Initial application of a migrant in a vulnerable situation</source>
        <translation type="unfinished">Zaif holatdagi migrantning dastlabki arizasi</translation>
    </message>
    <message>
        <source>Is Kazakhstan the country you wanted to reach, or are you passing through?</source>
        <translation type="unfinished">Siz aynan Qozog‘istonga keldingizmi yoki u orqali o‘tyapsizmi?</translation>
    </message>
    <message>
        <source>Note of the migration service</source>
        <translation type="unfinished">Migratsiya xizmati belgisi</translation>
    </message>
    <message>
        <source>Note of the specialist of the migration service</source>
        <translation type="unfinished">Migratsiya xizmati mutaxassisining belgisi</translation>
    </message>
    <message>
        <source>Passport: number, date of issue, valid until</source>
        <translation type="unfinished">Pasport: raqami, berilgan sanasi, amal qilish muddati</translation>
    </message>
    <message>
        <source>Place of birth: country, town, district, village</source>
        <translation type="unfinished">Tug‘ilgan joy: davlat, shahar, tuman, qishloq</translation>
    </message>
    <message>
        <source>Signs of a vulnerable situation</source>
        <translation type="unfinished">Zaif holat belgilari</translation>
    </message>
    <message>
        <source>Specialist of the migration service</source>
        <translation type="unfinished">Migratsiya xizmati mutaxassisi</translation>
    </message>
    <message>
        <source>To which country</source>
        <translation type="unfinished">Qaysi davlatga</translation>
    </message>
    <message>
        <source>Were unlawful acts committed against you lately?</source>
        <translation type="unfinished">Yaqinda Sizga qarshi qonunga xilof harakat qilindimi?</translation>
    </message>
    <message>
        <source>What was done to you</source>
        <translation type="unfinished">Sizga nima qilishdi</translation>
    </message>
    <message>
        <source>Where it happened, and who took it</source>
        <translation type="unfinished">Qayerda bo‘ldi va kim oldi</translation>
    </message>
    <message>
        <source>Where you want to go</source>
        <translation type="unfinished">Qayerga bormoqchisiz</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation type="unfinished">Qaysi</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation type="unfinished">Qaysilar</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation type="unfinished">Siz kimsiz</translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished">Ish</translation>
    </message>
    <message>
        <source>assault</source>
        <translation type="unfinished">hujum</translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished">yo‘qolgan</translation>
    </message>
    <message>
        <source>of my own will</source>
        <translation type="unfinished">o‘z ixtiyorim bilan</translation>
    </message>
    <message>
        <source>sexual violence</source>
        <translation type="unfinished">jinsiy zo‘ravonlik</translation>
    </message>
    <message>
        <source>stolen</source>
        <translation type="unfinished">o‘g‘irlangan</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation type="unfinished">tortib olingan</translation>
    </message>
    <message>
        <source>the country I wanted to reach</source>
        <translation type="unfinished">shu yerga keldim</translation>
    </message>
    <message>
        <source>theft of belongings</source>
        <translation type="unfinished">buyum o‘g‘irlash</translation>
    </message>
    <message>
        <source>theft of money</source>
        <translation type="unfinished">pul o‘g‘irlash</translation>
    </message>
</context>
<context>
    <name>interpreter_agreement</name>
    <message>
        <source>Agreement of the interpreter not to disclose</source>
        <translation type="unfinished">Tarjimonning oshkor qilmaslik to‘g‘risidagi kelishuvi</translation>
    </message>
    <message>
        <source>I tell nobody what I learn, neither during the interview nor after it.</source>
        <translation type="unfinished">Bilganlarimni suhbat paytida ham, undan keyin ham hech kimga aytmayman.</translation>
    </message>
    <message>
        <source>I translate fully and exactly, and add nothing of my own.</source>
        <translation type="unfinished">Men to‘liq va aniq tarjima qilaman, o‘zimdan hech narsa qo‘shmayman.</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation type="unfinished">Shaxsini tasdiqlovchi hujjat</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Tarjimon</translation>
    </message>
    <message>
        <source>Interpreter: full name</source>
        <translation type="unfinished">Tarjimon: to‘liq ismi</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Tillari</translation>
    </message>
    <message>
        <source>My rights and duties were explained to me.</source>
        <translation type="unfinished">Menga huquq va majburiyatlarim tushuntirildi.</translation>
    </message>
    <message>
        <source>Relation to the person</source>
        <translation type="unfinished">Shaxsga kim bo‘ladi</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">Jinsi</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Mutaxassis</translation>
    </message>
    <message>
        <source>Valid until (empty: for this interview only)</source>
        <translation type="unfinished">Amal qilish muddati (bo‘sh: faqat shu suhbat uchun)</translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished">ayol</translation>
    </message>
    <message>
        <source>friend or acquaintance</source>
        <translation type="unfinished">do‘sti yoki tanishi</translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished">erkak</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">hech kim</translation>
    </message>
    <message>
        <source>relative</source>
        <translation type="unfinished">qarindoshi</translation>
    </message>
    <message>
        <source>seeks help together with the person</source>
        <translation type="unfinished">shu shaxs bilan birga yordam so‘raydi</translation>
    </message>
    <message>
        <source>works for the body that interviews</source>
        <translation type="unfinished">suhbat o‘tkazayotgan organda ishlaydi</translation>
    </message>
</context>
<context>
    <name>needs_kg</name>
    <message>
        <source>Administrative law (return of child custody, recovery of documents, etc.)</source>
        <translation type="unfinished">Ma’muriy huquq (bolani qaytarish, hujjatlarni tiklash va h.k.)</translation>
    </message>
    <message>
        <source>Admission to hospital</source>
        <translation type="unfinished">Kasalxonaga yotqizish</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Ariza beruvchi</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished">Izoh</translation>
    </message>
    <message>
        <source>Comments of the expert</source>
        <translation type="unfinished">Ekspert izohlari</translation>
    </message>
    <message>
        <source>Consultation of a gynaecologist</source>
        <translation type="unfinished">Ginekolog maslahati</translation>
    </message>
    <message>
        <source>Consultation of a neuropsychiatrist</source>
        <translation type="unfinished">Psixonevrolog maslahati</translation>
    </message>
    <message>
        <source>Consultation of a psychotherapist or psychiatrist</source>
        <translation type="unfinished">Psixoterapevt yoki psixiatr maslahati</translation>
    </message>
    <message>
        <source>Consultation of a therapist</source>
        <translation type="unfinished">Terapevt maslahati</translation>
    </message>
    <message>
        <source>Consultation on starting an income-generating activity</source>
        <translation type="unfinished">Daromadli faoliyatni boshlash bo‘yicha maslahat</translation>
    </message>
    <message>
        <source>Emotional support</source>
        <translation type="unfinished">Ruhiy qo‘llab-quvvatlash</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation type="unfinished">Ishga joylashish</translation>
    </message>
    <message>
        <source>Financial aid</source>
        <translation type="unfinished">Moliyaviy yordam</translation>
    </message>
    <message>
        <source>General health condition (explain)</source>
        <translation type="unfinished">Umumiy salomatlik holati (izohlang)</translation>
    </message>
    <message>
        <source>HIV/AIDS test</source>
        <translation type="unfinished">OIV/OITS testi</translation>
    </message>
    <message>
        <source>Housing and municipal disputes (illegal eviction, etc.)</source>
        <translation type="unfinished">Uy-joy va kommunal nizolar (noqonuniy ko‘chirish va h.k.)</translation>
    </message>
    <message>
        <source>Humanitarian aid (clothes, food, etc.)</source>
        <translation type="unfinished">Gumanitar yordam (kiyim, oziq-ovqat va h.k.)</translation>
    </message>
    <message>
        <source>Individual consultations</source>
        <translation type="unfinished">Yakka tartibdagi maslahatlar</translation>
    </message>
    <message>
        <source>Issues of family law</source>
        <translation type="unfinished">Oila huquqi masalalari</translation>
    </message>
    <message>
        <source>Issues of labour law</source>
        <translation type="unfinished">Mehnat huquqi masalalari</translation>
    </message>
    <message>
        <source>Law of inheritance (by law, appeal against an illegal will, etc.)</source>
        <translation type="unfinished">Meros huquqi (qonun bo‘yicha, noqonuniy vasiyat ustidan shikoyat va h.k.)</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation type="unfinished">Huquqiy</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Qonuniy vakil (to‘liq ismi, kim bo‘ladi)</translation>
    </message>
    <message>
        <source>Legal support in administrative proceedings</source>
        <translation type="unfinished">Ma’muriy ishlarda huquqiy kuzatuv</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation type="unfinished">Dori-darmon</translation>
    </message>
    <message>
        <source>Needs assessment of a migrant in a vulnerable situation</source>
        <translation type="unfinished">Zaif holatdagi migrant ehtiyojlarini baholash</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">Boshqa</translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation type="unfinished">Boshqa ehtiyojlar</translation>
    </message>
    <message>
        <source>Professional retraining</source>
        <translation type="unfinished">Kasbga qayta tayyorlash</translation>
    </message>
    <message>
        <source>Psychological</source>
        <translation type="unfinished">Psixologik</translation>
    </message>
    <message>
        <source>Receiving education</source>
        <translation type="unfinished">Ta’lim olish</translation>
    </message>
    <message>
        <source>STI test</source>
        <translation type="unfinished">Jinsiy yo‘l bilan yuqadigan infeksiyalarga test</translation>
    </message>
    <message>
        <source>Safe stay (shelter)</source>
        <translation type="unfinished">Xavfsiz yashash (boshpana)</translation>
    </message>
    <message>
        <source>Social and domestic</source>
        <translation type="unfinished">Ijtimoiy-maishiy</translation>
    </message>
    <message>
        <source>Social and medical</source>
        <translation type="unfinished">Ijtimoiy-tibbiy</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Mutaxassis</translation>
    </message>
    <message>
        <source>Support in recovering contact with family and close friends</source>
        <translation type="unfinished">Oila va yaqinlar bilan aloqani tiklashga yordam</translation>
    </message>
    <message>
        <source>Treatment of alcohol or drug addiction</source>
        <translation type="unfinished">Alkogol yoki giyohvandlikni davolash</translation>
    </message>
    <message>
        <source>referral</source>
        <translation type="unfinished">yo‘naltirish</translation>
    </message>
</context>
<context>
    <name>needs_kz</name>
    <message>
        <source>Administrative law (return of child custody, recovery of documents, etc.)</source>
        <translation type="unfinished">Ma’muriy huquq (bolani qaytarish, hujjatlarni tiklash va h.k.)</translation>
    </message>
    <message>
        <source>Admission to hospital</source>
        <translation type="unfinished">Kasalxonaga yotqizish</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Ariza beruvchi</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished">Izoh</translation>
    </message>
    <message>
        <source>Comments of the expert</source>
        <translation type="unfinished">Ekspert izohlari</translation>
    </message>
    <message>
        <source>Consultation of a gynaecologist</source>
        <translation type="unfinished">Ginekolog maslahati</translation>
    </message>
    <message>
        <source>Consultation of a neuropsychiatrist</source>
        <translation type="unfinished">Psixonevrolog maslahati</translation>
    </message>
    <message>
        <source>Consultation of a psychotherapist or psychiatrist</source>
        <translation type="unfinished">Psixoterapevt yoki psixiatr maslahati</translation>
    </message>
    <message>
        <source>Consultation of a therapist</source>
        <translation type="unfinished">Terapevt maslahati</translation>
    </message>
    <message>
        <source>Consultation on starting an income-generating activity</source>
        <translation type="unfinished">Daromadli faoliyatni boshlash bo‘yicha maslahat</translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished">Ta’lim</translation>
    </message>
    <message>
        <source>Emotional support</source>
        <translation type="unfinished">Ruhiy qo‘llab-quvvatlash</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation type="unfinished">Ishga joylashish</translation>
    </message>
    <message>
        <source>Financial aid</source>
        <translation type="unfinished">Moliyaviy yordam</translation>
    </message>
    <message>
        <source>General health condition (explain)</source>
        <translation type="unfinished">Umumiy salomatlik holati (izohlang)</translation>
    </message>
    <message>
        <source>HIV/AIDS test</source>
        <translation type="unfinished">OIV/OITS testi</translation>
    </message>
    <message>
        <source>Housing and municipal disputes (illegal eviction, etc.)</source>
        <translation type="unfinished">Uy-joy va kommunal nizolar (noqonuniy ko‘chirish va h.k.)</translation>
    </message>
    <message>
        <source>Humanitarian aid (clothes, food, etc.)</source>
        <translation type="unfinished">Gumanitar yordam (kiyim, oziq-ovqat va h.k.)</translation>
    </message>
    <message>
        <source>IIN for school</source>
        <translation type="unfinished">Maktab uchun IIN (JSN)</translation>
    </message>
    <message>
        <source>Individual consultations</source>
        <translation type="unfinished">Yakka tartibdagi maslahatlar</translation>
    </message>
    <message>
        <source>Issues of family law</source>
        <translation type="unfinished">Oila huquqi masalalari</translation>
    </message>
    <message>
        <source>Issues of labour law</source>
        <translation type="unfinished">Mehnat huquqi masalalari</translation>
    </message>
    <message>
        <source>Language support</source>
        <translation type="unfinished">Til bo‘yicha yordam</translation>
    </message>
    <message>
        <source>Law of inheritance (by law, appeal against an illegal will, etc.)</source>
        <translation type="unfinished">Meros huquqi (qonun bo‘yicha, noqonuniy vasiyat ustidan shikoyat va h.k.)</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation type="unfinished">Huquqiy</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Qonuniy vakil (to‘liq ismi, kim bo‘ladi)</translation>
    </message>
    <message>
        <source>Legal support in administrative proceedings</source>
        <translation type="unfinished">Ma’muriy ishlarda huquqiy kuzatuv</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation type="unfinished">Dori-darmon</translation>
    </message>
    <message>
        <source>Needs assessment of a migrant in a vulnerable situation</source>
        <translation type="unfinished">Zaif holatdagi migrant ehtiyojlarini baholash</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">Boshqa</translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation type="unfinished">Boshqa ehtiyojlar</translation>
    </message>
    <message>
        <source>Professional retraining</source>
        <translation type="unfinished">Kasbga qayta tayyorlash</translation>
    </message>
    <message>
        <source>Psychological</source>
        <translation type="unfinished">Psixologik</translation>
    </message>
    <message>
        <source>Receiving education</source>
        <translation type="unfinished">Ta’lim olish</translation>
    </message>
    <message>
        <source>STI test</source>
        <translation type="unfinished">Jinsiy yo‘l bilan yuqadigan infeksiyalarga test</translation>
    </message>
    <message>
        <source>Safe stay (shelter)</source>
        <translation type="unfinished">Xavfsiz yashash (boshpana)</translation>
    </message>
    <message>
        <source>School enrolment</source>
        <translation type="unfinished">Maktabga joylashtirish</translation>
    </message>
    <message>
        <source>Social and domestic</source>
        <translation type="unfinished">Ijtimoiy-maishiy</translation>
    </message>
    <message>
        <source>Social and medical</source>
        <translation type="unfinished">Ijtimoiy-tibbiy</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Mutaxassis</translation>
    </message>
    <message>
        <source>Support in recovering contact with family and close friends</source>
        <translation type="unfinished">Oila va yaqinlar bilan aloqani tiklashga yordam</translation>
    </message>
    <message>
        <source>Treatment of alcohol or drug addiction</source>
        <translation type="unfinished">Alkogol yoki giyohvandlikni davolash</translation>
    </message>
</context>
<context>
    <name>needs_tj</name>
    <message>
        <source>Advice on social and legal issues (civil, housing, family, labour, pension, criminal law; rights of children, women, fathers, persons with disabilities)</source>
        <translation type="unfinished">Ijtimoiy va huquqiy masalalar bo‘yicha maslahat (fuqarolik, uy-joy, oila, mehnat, pensiya, jinoyat huquqi; bolalar, ayollar, otalar, nogironlar huquqlari)</translation>
    </message>
    <message>
        <source>Advice on the right to social services, state and non-state, and protection of interests</source>
        <translation type="unfinished">Davlat va nodavlat ijtimoiy xizmatlarga huquq va manfaatlarni himoya qilish bo‘yicha maslahat</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Ariza beruvchi</translation>
    </message>
    <message>
        <source>Availability of services for vulnerable migrants and family members</source>
        <translation type="unfinished">Zaif holatdagi migrantlar va oila a’zolari uchun mavjud xizmatlar</translation>
    </message>
    <message>
        <source>Benefits, subsidies, compensations, alimony and other payments, better housing</source>
        <translation type="unfinished">Imtiyozlar, subsidiyalar, kompensatsiyalar, aliment va boshqa to‘lovlar, uy-joyni yaxshilash</translation>
    </message>
    <message>
        <source>Care according to the state of health, including hygiene (wiping, washing, hygienic baths)</source>
        <translation type="unfinished">Salomatlik holatiga qarab parvarish, jumladan gigiyena (artish, yuvish, gigiyenik vannalar)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished">Izoh</translation>
    </message>
    <message>
        <source>Comments of the expert</source>
        <translation type="unfinished">Ekspert izohlari</translation>
    </message>
    <message>
        <source>Documents and complaints about violations by social services, employees or local authorities</source>
        <translation type="unfinished">Ijtimoiy xizmatlar, xodimlar yoki mahalliy hokimiyat buzilishlari bo‘yicha hujjatlar va shikoyatlar</translation>
    </message>
    <message>
        <source>Documents for custody, guardianship, adoption of children left without parental care</source>
        <translation type="unfinished">Ota-ona qaramog‘isiz qolgan bolalarga vasiylik, homiylik, farzandlikka olish hujjatlari</translation>
    </message>
    <message>
        <source>Documents for employment, passport and other documents of legal significance</source>
        <translation type="unfinished">Ishga joylashish hujjatlari, pasport va yuridik ahamiyatga ega boshqa hujjatlar</translation>
    </message>
    <message>
        <source>Documents for sending children and adolescents to social services for temporary residence (if necessary)</source>
        <translation type="unfinished">Bolalar va o‘smirlarni vaqtincha yashash uchun ijtimoiy xizmatlarga yuborish hujjatlari (zarur bo‘lsa)</translation>
    </message>
    <message>
        <source>Employment opportunities in new destination countries</source>
        <translation type="unfinished">Yangi borar davlatlardagi ish imkoniyatlari</translation>
    </message>
    <message>
        <source>Employment: finding work, retraining, temporary (seasonal) work, shorter day, home work</source>
        <translation type="unfinished">Bandlik: ish topish, qayta o‘qish, vaqtincha (mavsumiy) ish, qisqartirilgan kun, uyda ishlash</translation>
    </message>
    <message>
        <source>Furniture and soft furnishings</source>
        <translation type="unfinished">Mebel va yumshoq jihozlar</translation>
    </message>
    <message>
        <source>Health services and spa treatment for children in need</source>
        <translation type="unfinished">Muhtoj bolalarni sog‘lomlashtirish va sanatoriyda davolash</translation>
    </message>
    <message>
        <source>Help to families of children with mental and physical disabilities (self-care, communication, self-control; hearing aids, glasses, orthopaedic and technical means)</source>
        <translation type="unfinished">Aqliy va jismoniy nuqsoni bor bolalar oilalariga yordam (o‘ziga xizmat, muloqot, o‘zini nazorat qilish; eshitish apparati, ko‘zoynak, ortopedik va texnik vositalar)</translation>
    </message>
    <message>
        <source>Help with childcare</source>
        <translation type="unfinished">Bola parvarishiga yordam</translation>
    </message>
    <message>
        <source>Help with obtaining care in health facilities</source>
        <translation type="unfinished">Tibbiyot muassasalarida yordam olishga ko‘maklashish</translation>
    </message>
    <message>
        <source>Help with preparing food</source>
        <translation type="unfinished">Ovqat tayyorlashga yordam</translation>
    </message>
    <message>
        <source>Hospitalisation, sanatorium and spa treatment</source>
        <translation type="unfinished">Kasalxonaga yotqizish, sanatoriy-kurortda davolash</translation>
    </message>
    <message>
        <source>Information on migration and employment issues</source>
        <translation type="unfinished">Migratsiya va bandlik masalalari bo‘yicha ma’lumot</translation>
    </message>
    <message>
        <source>Information services</source>
        <translation type="unfinished">Axborot xizmatlari</translation>
    </message>
    <message>
        <source>Legal aid in protecting the rights of children and adolescents to upbringing and care, including threats to life and health</source>
        <translation type="unfinished">Bolalar va o‘smirlarning tarbiya va parvarishga huquqini himoya qilishda huquqiy yordam, jumladan hayot va sog‘liqqa xavf bo‘lganda</translation>
    </message>
    <message>
        <source>Legal aid on pensions, benefits and social payments</source>
        <translation type="unfinished">Pensiya, nafaqa va ijtimoiy to‘lovlar bo‘yicha huquqiy yordam</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Qonuniy vakil (to‘liq ismi, kim bo‘ladi)</translation>
    </message>
    <message>
        <source>Medicines (free or on preferential terms)</source>
        <translation type="unfinished">Dori-darmon (bepul yoki imtiyozli)</translation>
    </message>
    <message>
        <source>Needs assessment of a migrant in a vulnerable situation</source>
        <translation type="unfinished">Zaif holatdagi migrant ehtiyojlarini baholash</translation>
    </message>
    <message>
        <source>Obtaining a place for temporary stay in a social service institution</source>
        <translation type="unfinished">Ijtimoiy muassasada vaqtincha yashash uchun joy olish</translation>
    </message>
    <message>
        <source>Obtaining services, privileges and benefits in social welfare</source>
        <translation type="unfinished">Ijtimoiy himoya sohasida xizmat, imtiyoz va nafaqalar olish</translation>
    </message>
    <message>
        <source>Organisations supporting vulnerable migrants and family members</source>
        <translation type="unfinished">Zaif holatdagi migrantlar va oila a’zolarini qo‘llab-quvvatlovchi tashkilotlar</translation>
    </message>
    <message>
        <source>Organising a clinical examination</source>
        <translation type="unfinished">Klinik tekshiruvni tashkil etish</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">Boshqa</translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation type="unfinished">Boshqa ehtiyojlar</translation>
    </message>
    <message>
        <source>Pedagogical correction of behaviour</source>
        <translation type="unfinished">Xulqni pedagogik tuzatish</translation>
    </message>
    <message>
        <source>Pre-departure training</source>
        <translation type="unfinished">Ketishdan oldingi o‘qitish</translation>
    </message>
    <message>
        <source>Premises for rehabilitation and treatment, labour, educational, cultural activities and consumer services</source>
        <translation type="unfinished">Reabilitatsiya va davolash, mehnat, o‘quv, madaniy tadbirlar va maishiy xizmat uchun xonalar</translation>
    </message>
    <message>
        <source>Primary health care</source>
        <translation type="unfinished">Birlamchi tibbiy-sanitariya yordami</translation>
    </message>
    <message>
        <source>Psychological assistance: conversation, listening, encouraging, motivating</source>
        <translation type="unfinished">Psixologik yordam: suhbat, tinglash, ruhlantirish, rag‘batlantirish</translation>
    </message>
    <message>
        <source>Psychological correction</source>
        <translation type="unfinished">Psixologik korreksiya</translation>
    </message>
    <message>
        <source>Psychological diagnostics and examination of personality</source>
        <translation type="unfinished">Psixologik diagnostika va shaxsni o‘rganish</translation>
    </message>
    <message>
        <source>Psychotherapeutic help</source>
        <translation type="unfinished">Psixoterapevtik yordam</translation>
    </message>
    <message>
        <source>Rehabilitation measures of a social and medical nature</source>
        <translation type="unfinished">Ijtimoiy-tibbiy reabilitatsiya choralari</translation>
    </message>
    <message>
        <source>Representation and protection of rights in court</source>
        <translation type="unfinished">Sudda vakillik va huquqlarni himoya qilish</translation>
    </message>
    <message>
        <source>Self-sufficiency of citizens and families, family entrepreneurship, home-based business</source>
        <translation type="unfinished">Fuqarolar va oilalarning o‘zini o‘zi ta’minlashi, oilaviy tadbirkorlik, uydagi biznes</translation>
    </message>
    <message>
        <source>Social and domestic services</source>
        <translation type="unfinished">Ijtimoiy-maishiy xizmatlar</translation>
    </message>
    <message>
        <source>Social and household services for personal care</source>
        <translation type="unfinished">Shaxsiy parvarish bo‘yicha ijtimoiy-maishiy xizmatlar</translation>
    </message>
    <message>
        <source>Social and labour rehabilitation services</source>
        <translation type="unfinished">Ijtimoiy-mehnat reabilitatsiyasi xizmatlari</translation>
    </message>
    <message>
        <source>Social and legal services</source>
        <translation type="unfinished">Ijtimoiy-huquqiy xizmatlar</translation>
    </message>
    <message>
        <source>Social and medical services</source>
        <translation type="unfinished">Ijtimoiy-tibbiy xizmatlar</translation>
    </message>
    <message>
        <source>Social and pedagogical counselling</source>
        <translation type="unfinished">Ijtimoiy-pedagogik maslahat</translation>
    </message>
    <message>
        <source>Social and pedagogical diagnostics and examination of personality</source>
        <translation type="unfinished">Ijtimoiy-pedagogik diagnostika va shaxsni o‘rganish</translation>
    </message>
    <message>
        <source>Social and pedagogical services</source>
        <translation type="unfinished">Ijtimoiy-pedagogik xizmatlar</translation>
    </message>
    <message>
        <source>Socio-psychological counselling</source>
        <translation type="unfinished">Ijtimoiy-psixologik maslahat</translation>
    </message>
    <message>
        <source>Socio-psychological services</source>
        <translation type="unfinished">Ijtimoiy-psixologik xizmatlar</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Mutaxassis</translation>
    </message>
    <message>
        <source>Support for migrant families with members who have psychological or physical disabilities</source>
        <translation type="unfinished">Psixik yoki jismoniy nuqsoni bor a’zosi bo‘lgan migrant oilalarni qo‘llab-quvvatlash</translation>
    </message>
    <message>
        <source>Teaching parents of children with disabilities the basics of rehabilitation at home</source>
        <translation type="unfinished">Imkoniyati cheklangan bolalar ota-onalariga uyda reabilitatsiya asoslarini o‘rgatish</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished">Transport</translation>
    </message>
    <message>
        <source>Upholding housing and property rights</source>
        <translation type="unfinished">Uy-joy va mulkiy huquqlarni himoya qilish</translation>
    </message>
    <message>
        <source>Vocational guidance, training and employment</source>
        <translation type="unfinished">Kasbga yo‘naltirish, o‘qitish va ishga joylashtirish</translation>
    </message>
</context>
<context>
    <name>primary_aid</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Ariza beruvchi</translation>
    </message>
    <message>
        <source>Application for primary aid to migrants and their families</source>
        <translation type="unfinished">Migrantlar va ularning oilalariga birlamchi yordam uchun ariza</translation>
    </message>
    <message>
        <source>Date and place of birth</source>
        <translation type="unfinished">Tug‘ilgan sanasi va joyi</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Familiyasi, ismi, otasining ismi (bo‘lsa)</translation>
    </message>
    <message>
        <source>Help for my family members</source>
        <translation type="unfinished">Oila a’zolarimga yordam</translation>
    </message>
    <message>
        <source>I ask for primary aid</source>
        <translation type="unfinished">Birlamchi yordam so‘rayman</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Qonuniy vakil (to‘liq ismi, kim bo‘ladi)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Ismi</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation type="unfinished">Aynan qanday</translation>
    </message>
    <message>
        <source>What help is needed</source>
        <translation type="unfinished">Qanday yordam kerak</translation>
    </message>
    <message>
        <source>legal</source>
        <translation type="unfinished">huquqiy</translation>
    </message>
    <message>
        <source>medical</source>
        <translation type="unfinished">tibbiy</translation>
    </message>
    <message>
        <source>social</source>
        <translation type="unfinished">ijtimoiy</translation>
    </message>
</context>
<context>
    <name>referral_letter</name>
    <message>
        <source>Answer of the receiving organisation (to be cut off and sent back)</source>
        <translation type="unfinished">Qabul qiluvchi tashkilot javobi (kesib, qaytarilsin)</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">Tug‘ilgan sanasi</translation>
    </message>
    <message>
        <source>Did the person agree to this organisation in writing?</source>
        <translation type="unfinished">Shaxs bu tashkilotga yozma rozilik berdimi?</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Familiyasi, ismi, otasining ismi (bo‘lsa)</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation type="unfinished">Qabul qildi</translation>
    </message>
    <message>
        <source>Referral to another organisation</source>
        <translation type="unfinished">Boshqa tashkilotga yo‘llanma</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished">Izohlar</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation type="unfinished">Qaysi kundan</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Mutaxassis</translation>
    </message>
    <message>
        <source>The person is accepted</source>
        <translation type="unfinished">Shaxs qabul qilindi</translation>
    </message>
    <message>
        <source>To which organisation</source>
        <translation type="unfinished">Qaysi tashkilotga</translation>
    </message>
    <message>
        <source>What help is asked for</source>
        <translation type="unfinished">Qanday yordam so‘raladi</translation>
    </message>
    <message>
        <source>What was agreed about the admission</source>
        <translation type="unfinished">Qabul haqida nima kelishildi</translation>
    </message>
</context>
<context>
    <name>refusal_interview_kg</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Ariza beruvchi</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Familiyasi, ismi, otasining ismi (bo‘lsa)</translation>
    </message>
    <message>
        <source>I refuse identification of my own will.</source>
        <translation type="unfinished">Men identifikatsiyadan o‘z ixtiyorim bilan bosh tortaman.</translation>
    </message>
    <message>
        <source>I was informed of the procedure and of what follows from a refusal.</source>
        <translation type="unfinished">Menga tartib va bosh tortishdan keyin nima bo‘lishi aytildi.</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Qonuniy vakil (to‘liq ismi, kim bo‘ladi)</translation>
    </message>
    <message>
        <source>Refusal of identification</source>
        <translation type="unfinished">Identifikatsiyadan bosh tortish</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Mutaxassis</translation>
    </message>
    <message>
        <source>identification</source>
        <translation type="unfinished">identifikatsiya</translation>
    </message>
</context>
<context>
    <name>refusal_interview_kz</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Ariza beruvchi</translation>
    </message>
    <message>
        <source>Date and place of birth</source>
        <translation type="unfinished">Tug‘ilgan sanasi va joyi</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Familiyasi, ismi, otasining ismi (bo‘lsa)</translation>
    </message>
    <message>
        <source>I refuse to take part in the interview because I do not see myself as a migrant in a vulnerable situation. I decided this myself and nobody put pressure on me.</source>
        <translation type="unfinished">Men suhbatdan bosh tortaman, chunki o‘zimni zaif holatdagi migrant deb hisoblamayman. Buni o‘zim hal qildim, menga hech kim bosim o‘tkazmadi.</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Qonuniy vakil (to‘liq ismi, kim bo‘ladi)</translation>
    </message>
    <message>
        <source>Reason in the person&apos;s own words (may stay empty)</source>
        <translation type="unfinished">Shaxsning o‘z so‘zi bilan sababi (bo‘sh qolishi mumkin)</translation>
    </message>
    <message>
        <source>Refusal of the interview</source>
        <translation type="unfinished">Suhbatdan bosh tortish</translation>
    </message>
</context>
<context>
    <name>refusal_interview_tj</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Ariza beruvchi</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Familiyasi, ismi, otasining ismi (bo‘lsa)</translation>
    </message>
    <message>
        <source>I know that this refusal does not take away my right to be identified at any later time.</source>
        <translation type="unfinished">Bu bosh tortish meni keyin istalgan vaqtda identifikatsiyadan o‘tish huquqidan mahrum qilmasligini bilaman.</translation>
    </message>
    <message>
        <source>I refuse identification.</source>
        <translation type="unfinished">Men identifikatsiyadan bosh tortaman.</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Qonuniy vakil (to‘liq ismi, kim bo‘ladi)</translation>
    </message>
    <message>
        <source>Reason (may stay empty)</source>
        <translation type="unfinished">Sababi (bo‘sh qolishi mumkin)</translation>
    </message>
    <message>
        <source>Refusal of identification</source>
        <translation type="unfinished">Identifikatsiyadan bosh tortish</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Mutaxassis</translation>
    </message>
    <message>
        <source>The order of the procedure and what follows from it were explained to me.</source>
        <translation type="unfinished">Menga tartib va undan keyin nima bo‘lishi tushuntirildi.</translation>
    </message>
</context>
<context>
    <name>return_risk</name>
    <message>
        <source>Are health needs covered there?</source>
        <translation type="unfinished">U yerda davolanish ta’minlanganmi?</translation>
    </message>
    <message>
        <source>Are there debts that somebody will demand?</source>
        <translation type="unfinished">Kimdir talab qiladigan qarz bormi?</translation>
    </message>
    <message>
        <source>Can traffickers or exploiters find the person there?</source>
        <translation type="unfinished">Odam savdogarlari yoki ekspluatatorlar shaxsni u yerda topa oladimi?</translation>
    </message>
    <message>
        <source>Danger at home</source>
        <translation type="unfinished">Vatandagi xavf</translation>
    </message>
    <message>
        <source>Does anybody threaten the person at home?</source>
        <translation type="unfinished">Vatanida shaxsga kimdir tahdid qiladimi?</translation>
    </message>
    <message>
        <source>Does somebody meet the person, and is this confirmed?</source>
        <translation type="unfinished">Shaxsni kimdir kutib oladimi va bu tasdiqlanganmi?</translation>
    </message>
    <message>
        <source>Does the person want to return?</source>
        <translation type="unfinished">Shaxs qaytishni xohlaydimi?</translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation type="unfinished">Shaxsning o‘z so‘zi bilan</translation>
    </message>
    <message>
        <source>Is it clear who has custody of the minor?</source>
        <translation type="unfinished">Voyaga yetmagan uchun kim mas’ulligi aniqmi?</translation>
    </message>
    <message>
        <source>Is there a place to live on arrival?</source>
        <translation type="unfinished">Borganda yashash joyi bormi?</translation>
    </message>
    <message>
        <source>Is there a school or work?</source>
        <translation type="unfinished">Maktab yoki ish bormi?</translation>
    </message>
    <message>
        <source>Is there access to social and legal help?</source>
        <translation type="unfinished">Ijtimoiy va huquqiy yordam bormi?</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Qonuniy vakil (to‘liq ismi, kim bo‘ladi)</translation>
    </message>
    <message>
        <source>Life after arrival</source>
        <translation type="unfinished">Borgandan keyingi hayot</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished">Choralar</translation>
    </message>
    <message>
        <source>Migration service</source>
        <translation type="unfinished">Migratsiya xizmati</translation>
    </message>
    <message>
        <source>Ministry of Foreign Affairs informed on</source>
        <translation type="unfinished">Tashqi ishlar vazirligiga xabar berilgan sana</translation>
    </message>
    <message>
        <source>Ministry of Internal Affairs informed on</source>
        <translation type="unfinished">Ichki ishlar vazirligiga xabar berilgan sana</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Natija</translation>
    </message>
    <message>
        <source>Result of the assessment</source>
        <translation type="unfinished">Baholash natijasi</translation>
    </message>
    <message>
        <source>Risk assessment before voluntary return</source>
        <translation type="unfinished">Ixtiyoriy qaytish oldidan xavfni baholash</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Mutaxassis</translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished">Shaxsning o‘zi</translation>
    </message>
    <message>
        <source>The person&apos;s own view</source>
        <translation type="unfinished">Shaxsning o‘z fikri</translation>
    </message>
    <message>
        <source>Was asylum explained where a threat was told?</source>
        <translation type="unfinished">Tahdid aytilgan bo‘lsa, boshpana so‘rash tushuntirildimi?</translation>
    </message>
    <message>
        <source>Was there violence in the family?</source>
        <translation type="unfinished">Oilada zo‘ravonlik bo‘lganmi?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Kim</translation>
    </message>
    <message>
        <source>Who, and why</source>
        <translation type="unfinished">Kim va nima uchun</translation>
    </message>
    <message>
        <source>Will the community reject the person?</source>
        <translation type="unfinished">Jamoa shaxsni rad etadimi?</translation>
    </message>
    <message>
        <source>not safe</source>
        <translation type="unfinished">xavfli</translation>
    </message>
    <message>
        <source>safe</source>
        <translation type="unfinished">xavfsiz</translation>
    </message>
    <message>
        <source>safe with measures</source>
        <translation type="unfinished">choralar ko‘rilsa, xavfsiz</translation>
    </message>
</context>
<context>
    <name>rights_sheet</name>
    <message>
        <source>And at any time</source>
        <translation type="unfinished">Va istalgan vaqtda</translation>
    </message>
    <message>
        <source>I received this sheet and understood it</source>
        <translation type="unfinished">Bu varaqni oldim va tushundim</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Mutaxassis</translation>
    </message>
    <message>
        <source>You have a right to</source>
        <translation type="unfinished">Sizning huquqingiz bor</translation>
    </message>
    <message>
        <source>Your rights after identification</source>
        <translation type="unfinished">Identifikatsiyadan keyingi huquqlaringiz</translation>
    </message>
    <message>
        <source>complain about a decision</source>
        <translation type="unfinished">qaror ustidan shikoyat qilishga</translation>
    </message>
    <message>
        <source>free legal advice</source>
        <translation type="unfinished">bepul huquqiy maslahat olishga</translation>
    </message>
    <message>
        <source>know what is done with your data, and to take back your consent</source>
        <translation type="unfinished">ma’lumotlaringiz bilan nima qilinishini bilishga va roziligingizni qaytarib olishga</translation>
    </message>
    <message>
        <source>stay on in the shelter</source>
        <translation type="unfinished">boshpanada qolishga</translation>
    </message>
    <message>
        <source>urgent medical help and the help of a psychologist</source>
        <translation type="unfinished">shoshilinch tibbiy yordam va psixolog yordamini olishga</translation>
    </message>
</context>
<context>
    <name>room_checklist</name>
    <message>
        <source>A room apart</source>
        <translation type="unfinished">Alohida xona</translation>
    </message>
    <message>
        <source>Asked about pain or feeling unwell: with an urgent problem, first the doctor</source>
        <translation type="unfinished">Og‘riq va ahvoli so‘raldi: shoshilinch holatda avval shifokor</translation>
    </message>
    <message>
        <source>No questioning as at an interrogation</source>
        <translation type="unfinished">Savollar so‘roqdagidek berilmaydi</translation>
    </message>
    <message>
        <source>Only the person, the interviewer, an interpreter and a support specialist where needed</source>
        <translation type="unfinished">Faqat shaxsning o‘zi, suhbatdosh, kerak bo‘lsa tarjimon va yordam mutaxassisi</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Mutaxassis</translation>
    </message>
    <message>
        <source>Telephones, radio and television are off</source>
        <translation type="unfinished">Telefon, radio va televizor o‘chirilgan</translation>
    </message>
    <message>
        <source>The door is closed, not locked, with a sign “Do not disturb”</source>
        <translation type="unfinished">Eshik yopiq, lekin qulflanmagan, “Bezovta qilmang” yozuvi bor</translation>
    </message>
    <message>
        <source>The person is safe and comfortable</source>
        <translation type="unfinished">Shaxs xavfsiz va qulay his qiladi</translation>
    </message>
    <message>
        <source>The room and the beginning of the interview</source>
        <translation type="unfinished">Xona va suhbatning boshlanishi</translation>
    </message>
    <message>
        <source>The specialist sits with the back to the entrance</source>
        <translation type="unfinished">Mutaxassis orqasini eshikka qilib o‘tiradi</translation>
    </message>
    <message>
        <source>With a minor who was sexually exploited: a trained employee of the same sex</source>
        <translation type="unfinished">Jinsiy ekspluatatsiyadan jabrlangan voyaga yetmagan bilan: o‘sha jinsdagi tayyorlangan xodim</translation>
    </message>
    <message>
        <source>With a minor: parent, guardian or the guardianship authority is there</source>
        <translation type="unfinished">Voyaga yetmagan bilan: ota-onasi, vasiysi yoki vasiylik organi yonida</translation>
    </message>
</context>
</TS>
