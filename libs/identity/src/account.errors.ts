import { errorSpec } from '#kernel';

export const accountErrors = {
  invalidEmail: errorSpec('account.invalid_email', 'invalid', {
    ja: 'メールアドレスの形になっていません。例：namae@example.jp',
    easy: 'メールアドレスを もう一度(いちど) 見(み)て ください。例(れい)：namae@example.jp',
    en: 'This is not an email address. Example: name@example.jp',
  }),
  weakPassword: errorSpec('account.weak_password', 'invalid', {
    ja: 'パスワードは10文字以上にしてください。長い言葉の組み合わせが覚えやすく安全です。',
    easy: 'パスワードは 10文字(もじ)より 長(なが)く して ください。',
    en: 'Please use at least 10 characters. A few long words together are easy to remember and safe.',
  }),
  wrongCredentials: errorSpec('account.wrong_credentials', 'unauthenticated', {
    ja: 'メールアドレスかパスワードが違います。',
    easy: 'メールアドレスか パスワードが 違(ちが)います。',
    en: 'The email address or the password is wrong.',
  }),
  tooManyAttempts: errorSpec('account.too_many_attempts', 'busy', {
    ja: '続けて何度も試されました。15分ほど待ってからお試しください。',
    easy: '何回(なんかい)も まちがえました。15分(ふん) 待(ま)って ください。',
    en: 'There were too many attempts in a row. Please wait 15 minutes and try again.',
  }),
  linkUnusable: errorSpec('account.link_unusable', 'invalid', {
    ja: 'このリンクは期限が切れたか、すでに使われています。もう一度手続きをすると新しいリンクが届きます。',
    easy: 'この リンクは もう 使(つか)えません。もう一度(いちど) やって ください。',
    en: 'This link has expired or has been used already. Start again and you will receive a new one.',
  }),
  passwordNeeded: errorSpec('account.password_needed', 'invalid', {
    ja: '登録したときとは別の端末かブラウザで開いています。このアカウントのパスワードを、ここで決めてください。',
    easy: 'ここで パスワードを 決(き)めて ください。登録(とうろく)した 機械(きかい)と ちがいます。',
    en: 'This is not the device or browser that signed up. Please choose the password of your account here.',
  }),
  invalidName: errorSpec('account.invalid_name', 'invalid', {
    ja: 'お名前に使えない文字が含まれているか、欄が空です。',
    easy: '名前(なまえ)を もう一度(いちど) 見(み)て ください。使(つか)えない 字(じ)が あります。',
    en: 'The name is empty or contains characters that cannot be used.',
  }),
  nameIsVerified: errorSpec('account.name_is_verified', 'conflict', {
    ja: '実名は確認済みです。変更は窓口で承ります。',
    easy: '名前(なまえ)は 確認(かくにん)しました。変(か)えるときは 窓口(まどぐち)へ 来(き)て ください。',
    en: 'Your real name has been verified. Please come to the counter to change it.',
  }),
  nameMissing: errorSpec('account.name_missing', 'invalid', {
    ja: '先にお名前（姓と名）を登録してください。',
    easy: 'はじめに 名前(なまえ)を 書(か)いて ください。',
    en: 'Please enter your family name and given name first.',
  }),
  codeUnusable: errorSpec('account.code_unusable', 'not_found', {
    ja: 'この確認コードは見つかりません。期限切れか、使用済みか、入力違いです。',
    easy: 'この コードは 使(つか)えません。もう一度(いちど) 見(み)て ください。',
    en: 'This code was not found: it has expired, been used, or been mistyped.',
  }),
  ownCode: errorSpec('account.own_code', 'forbidden', {
    ja: '自分の実名を自分で確認することはできません。',
    easy: '自分(じぶん)の 名前(なまえ)は 自分(じぶん)で 確認(かくにん)できません。',
    en: 'Nobody can verify their own name.',
  }),
  signInUnknown: errorSpec('account.sign_in_unknown', 'not_found', {
    ja: 'そのサインインは見つかりません。',
    easy: 'その サインインは ありません。',
    en: 'That sign-in was not found.',
  }),
};
